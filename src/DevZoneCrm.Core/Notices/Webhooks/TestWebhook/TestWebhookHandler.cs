using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Webhooks.TestWebhook;

public sealed class TestWebhookHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<TestWebhookCommand, bool>
{
    public async Task<bool> Handle(TestWebhookCommand request, CancellationToken cancellationToken)
    {
        var isOn = true;
        if (!await db.WebhookSettings.AnyAsync(w => w.IsOn == isOn, cancellationToken))
        {
            throw new RuleException(NoticeErrors.WebhookIsOff);
        }

        var now = clock.GetUtcNow();
        db.OutboxDeliveries.Add(OutboxDelivery.Call($"test:{Guid.CreateVersion7():N}", "test", RobotMessage.Of("test", NoticeTexts.Mail("Robot.Test", context.Viewer.Name), now), now));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
