using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.GroupProjects;

public sealed record ProjectGroupsDto(IReadOnlyList<ProjectGroupDto> Groups, Figure Sum);
