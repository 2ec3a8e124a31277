using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Firms.Reactions;

/// <summary>A project that ends leaves the regime; one that comes back to an early stage begins a new claim. 搁置 stops no clock.</summary>
public sealed class FollowClaimWhenStatusChanged(ClaimDesk desk) : INotificationHandler<ProjectStatusChangedDomainEvent>
{
    public async Task Handle(ProjectStatusChangedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (notification.To > ProjectStatus.OnHold)
        {
            await desk.CloseAsync(notification.AggregateId, ClaimEnd.ProjectEnded, cancellationToken);
        }
        else if (notification.From > ProjectStatus.OnHold && await desk.OpenClaimAsync(notification.AggregateId, cancellationToken) is null)
        {
            var project = await desk.ProjectAsync(notification.AggregateId, cancellationToken);
            if (ClaimDesk.IsInRegime(project))
            {
                await desk.OpenAsync(project, ClaimOrigin.Resumed, cancellationToken);
            }
        }
    }
}
