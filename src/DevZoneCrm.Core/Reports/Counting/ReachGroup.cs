using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Rows of all projects added up by what <see cref="ProjectVisibility.ByStanding"/> asks for; the first three are named as it names them.</summary>
/// <param name="Stage">The stage now.</param>
internal sealed record ReachGroup(Guid UnitId, Confidentiality Confidentiality, ProjectStage Stage, CountedGroup Group);
