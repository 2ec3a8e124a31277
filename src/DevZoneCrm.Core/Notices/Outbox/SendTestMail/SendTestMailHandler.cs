using System.Net;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using MediatR;

namespace DevZoneCrm.Core.Notices.Outbox.SendTestMail;

public sealed class SendTestMailHandler(IAppDbContext db, IViewerContext context, INoticeReceivers receivers, IMailStatus mail, TimeProvider clock) : IRequestHandler<SendTestMailCommand, string>
{
    public async Task<string> Handle(SendTestMailCommand request, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId ?? throw new RuleException(NoticeErrors.NoAddress);
        if (!mail.IsOn)
        {
            throw new RuleException(NoticeErrors.MailIsOff);
        }

        var address = (await receivers.AddressesAsync([user], cancellationToken)).GetValueOrDefault(user) ?? throw new RuleException(NoticeErrors.NoAddress);
        var text = NoticeTexts.Mail("Mail.Test", context.Viewer.Name);
        db.OutboxDeliveries.Add(OutboxDelivery.Mail($"test:{Guid.CreateVersion7():N}", user, address, NoticeTexts.Mail("Mail.TestSubject"), text, $"<p>{WebUtility.HtmlEncode(text)}</p>", clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return address;
    }
}
