using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>The list in groups, each with its number and its sums; together they are the list's.</summary>
public sealed record GroupProjectsQuery(ProjectFilter Filter, ProjectGrouping By) : IQuery<ProjectGroupsDto>;
