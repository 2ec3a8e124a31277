using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Web.Api.Activities;

/// <param name="Total">How many there are, counted up to 500.</param>
/// <param name="HasMore">There are more than <paramref name="Total"/> says: ask for less, or read on page by page.</param>
public sealed record ActivitySearchResponse(int Page, int PageSize, int Total, bool HasMore, IReadOnlyList<ActivityDto> Activities)
{
    public static ActivitySearchResponse Of(SearchActivitiesQuery query, Page<ActivityDto> found)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(found);
        return new ActivitySearchResponse(query.Page, query.PageSize, Math.Min(found.Total, SearchActivitiesQuery.MostCounted), found.Total > SearchActivitiesQuery.MostCounted, found.Rows);
    }
}
