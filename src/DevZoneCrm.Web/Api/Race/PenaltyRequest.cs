using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Web.Api.Race;

/// <param name="ProjectCode">Needed for 弄虚作假.</param>
/// <param name="Evidence">Document or its number.</param>
/// <param name="Files">Ids of files added with POST /race/files.</param>
public sealed record PenaltyRequest(RaceMilestone Kind, Guid UnitId, DateOnly On, string Reason, string Evidence, string? ProjectCode = null, IReadOnlyList<Guid>? Files = null);
