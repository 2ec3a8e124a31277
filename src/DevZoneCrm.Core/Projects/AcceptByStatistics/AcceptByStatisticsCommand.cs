using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.AcceptByStatistics;

/// <summary>统计入库: the day statistics accepted 开工 or 竣工.</summary>
/// <param name="AcceptedOn">Another day corrects the one on record; none takes it back.</param>
public sealed record AcceptByStatisticsCommand(Guid ProjectId, long Version, Milestone Milestone, DateOnly? AcceptedOn, string? Note = null) : IProjectCommand;
