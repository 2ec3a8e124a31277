using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <param name="Counts">Over the same choice of orders, whatever their light or state.</param>
public sealed record SupervisionListDto(Page<SupervisionRowDto> Page, SupervisionCountsDto Counts);
