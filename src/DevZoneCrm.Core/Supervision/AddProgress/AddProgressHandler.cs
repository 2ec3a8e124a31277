using MediatR;

namespace DevZoneCrm.Core.Supervision.AddProgress;

public sealed class AddProgressHandler(SupervisionWork work) : IRequestHandler<AddProgressCommand, long>
{
    public async Task<long> Handle(AddProgressCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.AddProgress(request.Text, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
