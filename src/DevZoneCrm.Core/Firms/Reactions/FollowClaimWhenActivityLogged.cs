using DevZoneCrm.Core.Activities.Domain;
using MediatR;

namespace DevZoneCrm.Core.Firms.Reactions;

/// <summary>A 跟进 on the project may be the progress its claim needs; one withdrawn is it no longer.</summary>
public sealed class FollowClaimWhenActivityLogged(ClaimDesk desk) : INotificationHandler<ActivityLoggedDomainEvent>
{
    public Task Handle(ActivityLoggedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return notification.ProjectId is { } project ? desk.FollowAsync(project, cancellationToken) : Task.CompletedTask;
    }
}
