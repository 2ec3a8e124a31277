using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.HandOverProjects;

/// <summary>交接: every open project of a post, and every next step that is its turn, goes to another post of the same unit in one commit.</summary>
/// <returns>How many projects went over.</returns>
public sealed record HandOverProjectsCommand(Guid FromPostId, Guid ToPostId) : ICommand<int>;
