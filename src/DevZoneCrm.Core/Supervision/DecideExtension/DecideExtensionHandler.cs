using MediatR;

namespace DevZoneCrm.Core.Supervision.DecideExtension;

public sealed class DecideExtensionHandler(SupervisionWork work) : IRequestHandler<DecideExtensionCommand, long>
{
    public async Task<long> Handle(DecideExtensionCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.DecideExtension(request.Granted, request.Note, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
