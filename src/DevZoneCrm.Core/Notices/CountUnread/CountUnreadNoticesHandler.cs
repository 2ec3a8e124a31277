using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.CountUnread;

public sealed class CountUnreadNoticesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<CountUnreadNoticesQuery, int>
{
    public async Task<int> Handle(CountUnreadNoticesQuery request, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId;
        return user is null ? 0 : await db.Notices.CountAsync(n => n.ReceiverId == user && n.ReadAt == null, cancellationToken);
    }
}
