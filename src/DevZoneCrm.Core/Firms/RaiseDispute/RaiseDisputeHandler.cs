using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.RaiseDispute;

public sealed class RaiseDisputeHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<RaiseDisputeCommand, Guid>
{
    public async Task<Guid> Handle(RaiseDisputeCommand request, CancellationToken cancellationToken)
    {
        var unit = context.Viewer.UnitId ?? throw new RuleException(FirmErrors.NoUnit);
        var rival = await db.RivalAsync(request.ProjectId, unit, request.UnitId, cancellationToken) ?? throw new RuleException(FirmErrors.NoOwnReport);
        var (own, other) = (request.ProjectId, rival.ProjectId);
        if (await db.FirmDisputes.AnyAsync(d => d.State != DisputeState.Confirmed && ((d.ProjectId == own && d.RivalProjectId == other) || (d.ProjectId == other && d.RivalProjectId == own)), cancellationToken))
        {
            throw new RuleException(FirmErrors.DisputeOpen);
        }

        var step = await desk.StepAsync(db, cancellationToken);
        // Whoever claimed first holds it, whichever side asks.
        var dispute = rival.At <= rival.OwnAt
            ? FirmDispute.Raise(other, rival.UnitId, own, unit, request.Grounds, step)
            : FirmDispute.Raise(own, unit, other, rival.UnitId, request.Grounds, step);
        db.FirmDisputes.Add(dispute);
        await notices.TellAsync(dispute, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return dispute.Id;
    }
}
