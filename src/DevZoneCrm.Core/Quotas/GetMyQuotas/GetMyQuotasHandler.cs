using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Quotas.GetMyQuotas;

public sealed class GetMyQuotasHandler(QuotaReading reading, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetMyQuotasQuery, IReadOnlyList<QuotaLine>>
{
    public Task<IReadOnlyList<QuotaLine>> Handle(GetMyQuotasQuery request, CancellationToken cancellationToken)
    {
        var day = request.Month ?? calendar.Today;
        var month = new DateOnly(day.Year, day.Month, 1);
        return reading.ReadAsync(month, month, QuotaScope.Own(context.Viewer), cancellationToken);
    }
}
