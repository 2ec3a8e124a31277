using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>A page of rows, and the sums of the whole list: converted, in yuan, in dollars.</summary>
public sealed record ProjectListDto(Page<ProjectRowDto> Page, Figure Sum);
