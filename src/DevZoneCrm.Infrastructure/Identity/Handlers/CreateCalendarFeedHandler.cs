using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Activities.Calendars.CreateCalendarFeed;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class CreateCalendarFeedHandler(AppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<CreateCalendarFeedCommand, CreatedCalendarFeedDto>
{
    private const int MaxFeeds = 20;

    public async Task<CreatedCalendarFeedDto> Handle(CreateCalendarFeedCommand request, CancellationToken cancellationToken)
    {
        var owner = context.Viewer.OwnId();
        if (await db.CalendarFeeds.CountAsync(f => f.UserId == owner && f.RevokedAt == null, cancellationToken) >= MaxFeeds)
        {
            throw new RuleException(AccountErrors.TooManyTokens, MaxFeeds);
        }

        var (secret, hash) = CalendarFeeds.Generate();
        var feed = new CalendarFeed { UserId = owner, Scope = request.Scope, Hash = hash, CreatedAt = clock.GetUtcNow() };
        db.CalendarFeeds.Add(feed);
        await db.SaveChangesAsync(cancellationToken);
        return new CreatedCalendarFeedDto(feed.Id, secret);
    }
}
