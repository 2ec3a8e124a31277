using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ProposeRuling;

public sealed class ProposeRulingHandler(IAppDbContext db, ClaimDesk desk, FirmNotices notices) : IRequestHandler<ProposeRulingCommand, long>
{
    public async Task<long> Handle(ProposeRulingCommand request, CancellationToken cancellationToken)
    {
        var dispute = await db.LoadAsync(db.FirmDisputes, request.DisputeId, request.Version, cancellationToken);
        dispute.Propose(request.Outcome, request.RivalPercent, request.Text, await desk.StepAsync(db, cancellationToken));
        await notices.TellAsync(dispute, cancellationToken);
        return await db.SaveAsync(dispute, cancellationToken);
    }
}
