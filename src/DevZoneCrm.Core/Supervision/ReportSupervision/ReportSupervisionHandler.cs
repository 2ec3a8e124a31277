using MediatR;

namespace DevZoneCrm.Core.Supervision.ReportSupervision;

public sealed class ReportSupervisionHandler(SupervisionWork work) : IRequestHandler<ReportSupervisionCommand, long>
{
    public async Task<long> Handle(ReportSupervisionCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        order.Report(request.Text, await work.NowAsync(cancellationToken));
        return await work.SaveAsync(order, cancellationToken);
    }
}
