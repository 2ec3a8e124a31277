using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Quotas.WithdrawLeave;

public sealed class WithdrawLeaveHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<WithdrawLeaveCommand, long>
{
    public async Task<long> Handle(WithdrawLeaveCommand request, CancellationToken cancellationToken)
    {
        var leave = await db.LoadAsync(db.Leaves, request.Id, request.Version, cancellationToken);
        await db.LeavePersonAsync(leave.PersonId, context.Viewer, cancellationToken);
        leave.Withdraw(clock.GetUtcNow(), context.Viewer.Name);
        return await db.SaveAsync(leave, cancellationToken);
    }
}
