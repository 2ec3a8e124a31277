using MediatR;

namespace DevZoneCrm.Core.Supervision.ReturnSupervision;

public sealed class ReturnSupervisionHandler(SupervisionWork work) : IRequestHandler<ReturnSupervisionCommand, long>
{
    public async Task<long> Handle(ReturnSupervisionCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.Return(request.Reason, request.DueOn, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
