using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>What must be known of a project to say which moves it allows.</summary>
/// <param name="Pending">Claimed and not yet confirmed.</param>
/// <param name="MayChange">The viewer may change this project, given the permission for the verb.</param>
public readonly record struct MoveSubject(ProjectStage Stage, ProjectStatus Status, bool IsRegistered, bool HasLand, bool MayChange, MilestoneSet Pending = MilestoneSet.None);
