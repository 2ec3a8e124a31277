using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.SearchProjects;

namespace DevZoneCrm.Core.Projects.GroupProjects;

/// <summary>The list in groups, each with its number and its sums; together they are the list's.</summary>
public sealed record GroupProjectsQuery(ProjectFilter Filter, ProjectGrouping By) : IQuery<ProjectGroupsDto>;
