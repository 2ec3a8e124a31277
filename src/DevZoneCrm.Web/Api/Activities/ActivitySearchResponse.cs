using DevZoneCrm.Core.Activities;

namespace DevZoneCrm.Web.Api.Activities;

public sealed record ActivitySearchResponse(int Page, int PageSize, int Total, IReadOnlyList<ActivityDto> Activities);
