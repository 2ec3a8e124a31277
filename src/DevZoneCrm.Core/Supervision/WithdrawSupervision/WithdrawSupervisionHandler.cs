using MediatR;

namespace DevZoneCrm.Core.Supervision.WithdrawSupervision;

public sealed class WithdrawSupervisionHandler(SupervisionWork work) : IRequestHandler<WithdrawSupervisionCommand, long>
{
    public async Task<long> Handle(WithdrawSupervisionCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.Withdraw(request.Reason, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
