using DevZoneCrm.Core.Activities.Calendars.GetCalendarFeeds;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class GetCalendarFeedsHandler(AppDbContext db, IViewerContext context) : IRequestHandler<GetCalendarFeedsQuery, IReadOnlyList<CalendarFeedDto>>
{
    public async Task<IReadOnlyList<CalendarFeedDto>> Handle(GetCalendarFeedsQuery request, CancellationToken cancellationToken)
    {
        var owner = context.Viewer.OwnId();
        return await db.CalendarFeeds.Where(f => f.UserId == owner && f.RevokedAt == null).OrderByDescending(f => f.CreatedAt).ThenBy(f => f.Id)
            .Select(f => new CalendarFeedDto(f.Id, f.Scope, f.CreatedAt, f.LastUsedAt)).ToListAsync(cancellationToken);
    }
}
