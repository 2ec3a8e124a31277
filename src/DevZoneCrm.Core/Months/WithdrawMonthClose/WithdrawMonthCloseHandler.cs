using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Months.WithdrawMonthClose;

public sealed class WithdrawMonthCloseHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<WithdrawMonthCloseCommand, long>
{
    public async Task<long> Handle(WithdrawMonthCloseCommand request, CancellationToken cancellationToken)
    {
        var close = await db.LoadCloseAsync(request.Month, request.Version, cancellationToken);
        close.Withdraw(context.Signature(), request.Reason);
        return await db.SaveAsync(close, cancellationToken);
    }
}
