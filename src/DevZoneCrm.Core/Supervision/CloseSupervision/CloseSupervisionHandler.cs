using MediatR;

namespace DevZoneCrm.Core.Supervision.CloseSupervision;

public sealed class CloseSupervisionHandler(SupervisionWork work) : IRequestHandler<CloseSupervisionCommand, long>
{
    public async Task<long> Handle(CloseSupervisionCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.Close(request.Result, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
