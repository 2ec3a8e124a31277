using DevZoneCrm.Core.Activities.Calendars.RevokeCalendarFeed;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class RevokeCalendarFeedHandler(AppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<RevokeCalendarFeedCommand, Guid>
{
    public async Task<Guid> Handle(RevokeCalendarFeedCommand request, CancellationToken cancellationToken)
    {
        var owner = context.Viewer.OwnId();
        var feed = await db.CalendarFeeds.SingleOrDefaultAsync(f => f.Id == request.FeedId && f.UserId == owner, cancellationToken) ?? throw new NotFoundException(nameof(CalendarFeed));
        feed.RevokedAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return feed.Id;
    }
}
