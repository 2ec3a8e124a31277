using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.RuleDispute;

public sealed class RuleDisputeHandler(IAppDbContext db, ClaimDesk desk, FirmNotices notices) : IRequestHandler<RuleDisputeCommand, long>
{
    public async Task<long> Handle(RuleDisputeCommand request, CancellationToken cancellationToken)
    {
        var dispute = await db.LoadAsync(db.FirmDisputes, request.DisputeId, request.Version, cancellationToken);
        dispute.Rule(request.Outcome, request.RivalPercent, request.Text, await desk.StepAsync(db, cancellationToken));
        await notices.TellAsync(dispute, cancellationToken);
        return await db.SaveAsync(dispute, cancellationToken);
    }
}
