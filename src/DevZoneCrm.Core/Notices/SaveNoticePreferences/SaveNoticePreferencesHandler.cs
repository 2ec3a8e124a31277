using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.SaveNoticePreferences;

public sealed class SaveNoticePreferencesHandler(IAppDbContext db, IViewerContext context, INoticeReceivers receivers) : IRequestHandler<SaveNoticePreferencesCommand, bool>
{
    public async Task<bool> Handle(SaveNoticePreferencesCommand request, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId ?? throw new NotFoundException(nameof(NoticePreferences));
        var own = await db.NoticePreferences.SingleOrDefaultAsync(p => p.UserId == user, cancellationToken);
        if (own is null)
        {
            db.NoticePreferences.Add(own = new NoticePreferences(user));
        }

        own.Choose(request.ByMail, request.Hours, request.Language, request.Ways);
        await receivers.SetAddressAsync(user, string.IsNullOrWhiteSpace(request.Email) ? null : request.Email.Trim(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
