using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

/// <summary>A project whose place on the board differs between the two days; <see cref="ProjectStage.None"/> is off the board.</summary>
internal sealed record ChangedProject(string Code, ProjectStage Before, ProjectStage After, DateOnly ReachedOn, ProjectStatus StatusAfter);
