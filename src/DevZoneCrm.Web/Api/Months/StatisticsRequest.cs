using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Web.Api.Months;

/// <param name="Milestone">Started or Completed.</param>
/// <param name="AcceptedOn">The day statistics accepted it; none takes it back.</param>
public sealed record StatisticsRequest(long Version, Milestone Milestone, DateOnly? AcceptedOn, string? Note = null);
