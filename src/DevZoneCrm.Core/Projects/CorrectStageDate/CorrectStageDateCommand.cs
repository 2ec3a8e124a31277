using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.CorrectStageDate;

/// <summary>更正日期: the recorded day was wrong. The old one stays in the history. From 签约 on it is claimed like the date itself.</summary>
public sealed record CorrectStageDateCommand(Guid ProjectId, long Version, Milestone Milestone, DateOnly OccurredOn, string Reason) : IProjectCommand;
