using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.SearchNotices;

public sealed class SearchNoticesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<SearchNoticesQuery, NoticeListDto>
{
    public async Task<NoticeListDto> Handle(SearchNoticesQuery request, CancellationToken cancellationToken)
    {
        if (context.Viewer.UserId is not { } user)
        {
            return new NoticeListDto([], 0, 0);
        }

        var own = db.Notices.AsNoTracking().Where(n => n.ReceiverId == user);
        var unread = own.Where(n => n.ReadAt == null);
        var asked = request.Unread ? unread : own.Where(n => n.Ways != NoticeWays.Digest);
        if (request.Topic is { } topic)
        {
            var kinds = NoticeKinds.Of(topic);
            asked = asked.Where(n => kinds.Contains(n.Kind));
        }

        var notices = await asked.OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Skip((request.Page - 1) * request.PageSize).Take(request.PageSize).ToListAsync(cancellationToken);
        var projects = await db.ReadAsync(context.Viewer, notices.Select(n => n.ProjectId).OfType<Guid>(), cancellationToken);
        return new NoticeListDto(
            notices.ConvertAll(n => new NoticeRowDto(n.Id, n.Kind, NoticeKinds.Topic(n.Kind), NoticeTexts.Sentence(n.Kind, n.ProjectId is { } id ? projects[id] : null, n.Arguments), n.Link, n.CreatedAt, n.ReadAt is not null)),
            await asked.CountAsync(cancellationToken),
            await unread.CountAsync(cancellationToken));
    }
}
