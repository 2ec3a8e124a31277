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
        var rows = await found.NewestFirst().Skip((request.Page - 1) * request.PageSize).Take(request.PageSize).Rows(db, context.Viewer).ToListAsync(cancellationToken);
        var counted = request.CountUpTo is { } most ? found.Take(most + 1) : found;
        return new Page<ActivityDto>(rows, await counted.CountAsync(cancellationToken));
    }
}
