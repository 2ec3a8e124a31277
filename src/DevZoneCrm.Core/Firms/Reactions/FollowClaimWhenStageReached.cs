using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.Reactions;

/// <summary>A lead makes a claim; every further stage is progress; with 签约 the claim has served its purpose and the split is fixed.</summary>
public sealed class FollowClaimWhenStageReached(IAppDbContext db, ClaimDesk desk) : INotificationHandler<ProjectStageReachedDomainEvent>
{
    public async Task Handle(ProjectStageReachedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var id = notification.AggregateId;
        if (notification.From == ProjectStage.None && notification.To == ProjectStage.Lead)
        {
            await desk.OpenAsync(await desk.ProjectAsync(id, cancellationToken), ClaimOrigin.Reported, cancellationToken);
        }
        else if (notification.To < ProjectStage.Signed)
        {
            await desk.FollowAsync(id, cancellationToken);
        }
        else if (notification.From < ProjectStage.Signed)
        {
            await desk.CloseAsync(id, ClaimEnd.Signed, cancellationToken);
            (await desk.ProjectAsync(id, cancellationToken)).FixSplit(notification.On);
            (await db.SplitProposals.SingleOrDefaultAsync(s => s.ProjectId == id && s.State == SplitState.Proposed, cancellationToken))?.Expire(desk.Now);
        }
    }
}
