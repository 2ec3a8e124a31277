using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices.Webhooks.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Webhooks.ChangeWebhook;

public sealed class ChangeWebhookHandler(IAppDbContext db, ISecretSeal seal, IWebhookAddresses addresses) : IRequestHandler<ChangeWebhookCommand, long>
{
    public async Task<long> Handle(ChangeWebhookCommand request, CancellationToken cancellationToken)
    {
        if (!addresses.IsAllowed(request.Url.Trim()))
        {
            throw new RuleException(NoticeErrors.WebhookUrlInvalid);
        }

        var robot = await db.WebhookSettings.FirstOrDefaultAsync(cancellationToken);
        if (robot is null)
        {
            robot = request.Version == 0 ? new WebhookSettings() : throw new StaleVersionException();
            db.WebhookSettings.Add(robot);
        }
        else
        {
            db.ExpectVersion(robot, request.Version);
        }

        var hasNew = !string.IsNullOrEmpty(request.Secret);
        if (!hasNew && robot.SealedSecret.Length == 0)
        {
            throw new RuleException(NoticeErrors.WebhookNeedsSecret);
        }

        robot.Change(request.Url, hasNew ? seal.Seal(request.Secret!) : null, request.IsOn);
        return await db.SaveAsync(robot, cancellationToken);
    }
}
