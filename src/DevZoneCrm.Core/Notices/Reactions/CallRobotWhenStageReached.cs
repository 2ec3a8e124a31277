using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Core.Notices.Webhooks;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Reactions;

/// <summary>The work chat hears of confirmed 签约, 开工, 竣工, 投产, 达产: project, unit and stage, once each. Never of a 敏感 or 保密 project, and never of investors or amounts.</summary>
public sealed class CallRobotWhenStageReached(IAppDbContext db, TimeProvider clock) : INotificationHandler<ProjectStageReachedDomainEvent>
{
    public async Task Handle(ProjectStageReachedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var (id, isOn) = (notification.AggregateId, true);
        if (notification.To < ProjectStage.Signed || notification.To <= notification.From || !await db.WebhookSettings.AnyAsync(w => w.IsOn == isOn, cancellationToken))
        {
            return;
        }

        var project = db.Projects.Local.FirstOrDefault(p => p.Id == id);
        var key = $"stage:{id}:{notification.To}";
        if (project is null || project.Confidentiality > Confidentiality.Internal || await db.OutboxDeliveries.AnyAsync(d => d.Key == key, cancellationToken))
        {
            return;
        }

        var unit = await db.Units.Where(u => u.Id == project.UnitId).Select(u => u.ShortName).SingleAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var text = NoticeTexts.Mail("Robot.Stage", ErrorTexts.Word(notification.To), project.Name, unit, notification.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        db.OutboxDeliveries.Add(OutboxDelivery.Call(key, "stage", RobotMessage.Of("stage", text, now), now));
    }
}
