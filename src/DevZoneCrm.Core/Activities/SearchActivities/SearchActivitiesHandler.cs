using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.SearchActivities;

public sealed class SearchActivitiesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<SearchActivitiesQuery, Page<ActivityDto>>
{
    public async Task<Page<ActivityDto>> Handle(SearchActivitiesQuery request, CancellationToken cancellationToken)
    {
        var found = db.FoundActivities(request, context.Viewer);
        var skipped = (request.Page - 1) * request.PageSize;

        // One walk from the newest on says both which stand on the page and how many there are, and ends where nobody counts any more; the rows are read for the page alone.
        var ids = await found.NewestFirst().Select(a => a.Id).Skip(skipped).Take(Math.Max(request.PageSize, SearchActivitiesQuery.MostCounted - skipped) + 1).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return new Page<ActivityDto>([], skipped == 0 ? 0 : await found.Take(SearchActivitiesQuery.MostCounted + 1).CountAsync(cancellationToken));
        }

        var shown = ids.Take(request.PageSize).ToList();
        var rows = await db.Activities.AsNoTracking().Where(a => shown.Contains(a.Id)).NewestFirst().Rows(db, context.Viewer).ToListAsync(cancellationToken);
        return new Page<ActivityDto>(rows, skipped + ids.Count);
    }
}
