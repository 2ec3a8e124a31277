using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using MediatR;

namespace DevZoneCrm.Core.Targets.WithdrawReceipt;

public sealed class WithdrawReceiptHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<WithdrawReceiptCommand, long>
{
    public async Task<long> Handle(WithdrawReceiptCommand request, CancellationToken cancellationToken)
    {
        var open = db.Projects.Where(ProjectVisibility.InFull(context.Viewer)).Select(p => p.Id);
        var receipt = await db.LoadAsync(db.ForeignReceipts.Where(r => open.Contains(r.ProjectId)), request.ReceiptId, request.Version, cancellationToken);
        receipt.Withdraw(request.Reason, calendar.Now.ToUniversalTime(), context.Viewer.Name);
        return await db.SaveAsync(receipt, cancellationToken);
    }
}
