using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.MarkNoticesRead;

public sealed class MarkNoticesReadHandler(IAppDbContext db, IViewerContext context, TimeProvider clock, LiveFeed feed) : IRequestHandler<MarkNoticesReadCommand, int>
{
    public async Task<int> Handle(MarkNoticesReadCommand request, CancellationToken cancellationToken)
    {
        if (context.Viewer.UserId is not { } user)
        {
            return 0;
        }

        var (one, now) = (request.NoticeId, (DateTimeOffset?)clock.GetUtcNow());
        var read = await db.Notices.Where(n => n.ReceiverId == user && n.ReadAt == null && (one == null || n.Id == one)).ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now), cancellationToken);
        if (read > 0)
        {
            // Nothing is recorded of it; the person's other pages hear of it all the same.
            feed.Publish(new ChangeNotice(feed.Version, context.Viewer.Name, user, [], [nameof(Notice)], false) { Told = new HashSet<Guid> { user } });
        }

        return read;
    }
}
