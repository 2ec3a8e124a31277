using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.GetNoticePreferences;

public sealed class GetNoticePreferencesHandler(IAppDbContext db, IViewerContext context, INoticeReceivers receivers, IMailStatus mail) : IRequestHandler<GetNoticePreferencesQuery, NoticePreferencesDto>
{
    public async Task<NoticePreferencesDto> Handle(GetNoticePreferencesQuery request, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId ?? Guid.Empty;
        var own = await db.NoticePreferences.AsNoTracking().SingleOrDefaultAsync(p => p.UserId == user, cancellationToken) ?? new NoticePreferences(user);
        var addresses = await receivers.AddressesAsync([user], cancellationToken);
        return new NoticePreferencesDto(addresses.GetValueOrDefault(user), mail.IsOn, own.ByMail, own.Hours, own.Language, NoticeKinds.Choosable.ToDictionary(k => k, own.WaysOf));
    }
}
