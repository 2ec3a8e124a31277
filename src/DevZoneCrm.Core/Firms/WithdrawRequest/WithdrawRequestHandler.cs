using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.WithdrawRequest;

public sealed class WithdrawRequestHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk) : IRequestHandler<WithdrawRequestCommand, long>
{
    public async Task<long> Handle(WithdrawRequestCommand request, CancellationToken cancellationToken)
    {
        var asked = await db.LoadAsync(db.FirmRequests, request.RequestId, request.Version, cancellationToken);
        if (context.Viewer.UnitId != asked.FromUnitId)
        {
            throw new RuleException(FirmErrors.RequestNotYours);
        }

        asked.Withdraw(desk.Now, context.Viewer.Name);
        return await db.SaveAsync(asked, cancellationToken);
    }
}
