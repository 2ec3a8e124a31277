using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Targets.Progress;

namespace DevZoneCrm.Core.Targets.GetTargets;

/// <summary>The targets of a year, of the zone and of each unit, beside what was reached so far over the projects the viewer may see.</summary>
/// <param name="Year">This year where none is given.</param>
public sealed record GetTargetsQuery(int? Year = null) : IQuery<TargetsDto>;
