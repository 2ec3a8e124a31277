using MediatR;

namespace DevZoneCrm.Core.Supervision.AskExtension;

public sealed class AskExtensionHandler(SupervisionWork work) : IRequestHandler<AskExtensionCommand, long>
{
    public async Task<long> Handle(AskExtensionCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.AskExtension(request.DueOn, request.Reason, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
