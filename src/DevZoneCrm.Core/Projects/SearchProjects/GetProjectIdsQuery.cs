using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>The projects of a whole list in its order, to choose them all.</summary>
/// <param name="Most">No more than these.</param>
public sealed record GetProjectIdsQuery(SearchProjectsQuery Search, int Most) : IQuery<IReadOnlyList<Guid>>;
