using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Firms.Reactions;

/// <summary>An amount that crosses the threshold begins or ends the protection.</summary>
public sealed class WeighClaimWhenInvestmentRevised(IAppDbContext db, ClaimDesk desk) : INotificationHandler<ProjectInvestmentRevisedDomainEvent>
{
    public async Task Handle(ProjectInvestmentRevisedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (await desk.OpenClaimAsync(notification.AggregateId, cancellationToken) is { } claim)
        {
            var project = await desk.ProjectAsync(notification.AggregateId, cancellationToken);
            claim.Protect((await db.FirmRulesAsync(cancellationToken)).Protects(project.Investment), desk.Today, desk.Working);
            await desk.FollowAsync(notification.AggregateId, cancellationToken);
        }
    }
}
