using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed record ProjectGroupsDto(IReadOnlyList<ProjectGroupDto> Groups, Figure Sum);
