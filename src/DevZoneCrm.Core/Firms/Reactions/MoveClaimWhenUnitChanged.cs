using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Firms.Reactions;

/// <summary>The claim goes with the project: the old unit's ends, the new unit's begins with a clock of its own.</summary>
public sealed class MoveClaimWhenUnitChanged(ClaimDesk desk) : INotificationHandler<ProjectUnitChangedDomainEvent>
{
    public async Task Handle(ProjectUnitChangedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (await desk.OpenClaimAsync(notification.AggregateId, cancellationToken) is not { } claim || claim.UnitId == notification.To)
        {
            return;
        }

        claim.Close(ClaimEnd.Transferred, desk.Now, desk.Viewer.Name);
        var project = await desk.ProjectAsync(notification.AggregateId, cancellationToken);
        if (ClaimDesk.IsInRegime(project))
        {
            await desk.OpenAsync(project, ClaimOrigin.Transferred, cancellationToken);
        }
    }
}
