using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ConfirmDispute;

public sealed class ConfirmDisputeHandler(IAppDbContext db, ClaimDesk desk, FirmNotices notices) : IRequestHandler<ConfirmDisputeCommand, long>
{
    public async Task<long> Handle(ConfirmDisputeCommand request, CancellationToken cancellationToken)
    {
        var dispute = await db.LoadAsync(db.FirmDisputes, request.DisputeId, request.Version, cancellationToken);
        dispute.Confirm(await desk.StepAsync(db, cancellationToken));
        var (loser, winner) = dispute.Outcome == DisputeOutcome.RivalGets ? (dispute.ProjectId, dispute.RivalProjectId) : (dispute.RivalProjectId, dispute.ProjectId);
        await desk.CloseAsync(loser, ClaimEnd.Ruled, cancellationToken);
        var project = await desk.ProjectAsync(winner, cancellationToken);
        if (dispute.Outcome == DisputeOutcome.Shared)
        {
            project.ShareWith(dispute.RivalUnitId, dispute.RivalPercent!.Value);
        }
        else if (dispute.Outcome == DisputeOutcome.RivalGets && ClaimDesk.IsInRegime(project))
        {
            // What was spent on the dispute is not taken off the winner's time.
            await desk.CloseAsync(winner, ClaimEnd.Ruled, cancellationToken);
            await desk.OpenAsync(project, ClaimOrigin.Ruled, cancellationToken);
        }

        await notices.TellAsync(dispute, cancellationToken);
        return await db.SaveAsync(dispute, cancellationToken);
    }
}
