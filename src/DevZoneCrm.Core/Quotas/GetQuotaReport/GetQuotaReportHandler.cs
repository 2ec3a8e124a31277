using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Quotas.GetQuotaReport;

public sealed class GetQuotaReportHandler(QuotaReading reading, IViewerContext context) : IRequestHandler<GetQuotaReportQuery, QuotaReportDto>
{
    public async Task<QuotaReportDto> Handle(GetQuotaReportQuery request, CancellationToken cancellationToken)
    {
        var month = new DateOnly(request.Month.Year, request.Month.Month, 1);
        var lines = await reading.ReadAsync(month, month, QuotaScope.Of(context.Viewer), cancellationToken);
        return new QuotaReportDto(month, [.. lines.Select(l => new QuotaReportLineDto(l.Post.Person, l.Post.Unit, l.Post.Role, l.Quota.Key.Name, l.Required, l.Done, l.IsMet))]);
    }
}
