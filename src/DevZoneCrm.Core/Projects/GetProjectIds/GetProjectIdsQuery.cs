using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.SearchProjects;

namespace DevZoneCrm.Core.Projects.GetProjectIds;

/// <summary>The projects of a whole list, to choose them all; no more than can be changed together.</summary>
public sealed record GetProjectIdsQuery(SearchProjectsQuery Search) : IQuery<IReadOnlyList<Guid>>;
