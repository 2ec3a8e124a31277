using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas.GetQuotaGrid;

public sealed class GetQuotaGridHandler(IAppDbContext db, QuotaReading reading, IViewerContext context) : IRequestHandler<GetQuotaGridQuery, QuotaGridDto>
{
    private const int MonthsPerYear = 12;

    public async Task<QuotaGridDto> Handle(GetQuotaGridQuery request, CancellationToken cancellationToken)
    {
        var (reach, first) = (QuotaScope.Of(context.Viewer), new DateOnly(request.Month.Year, request.WholeYear ? 1 : request.Month.Month, 1));
        var last = request.WholeYear ? first.AddMonths(MonthsPerYear - 1) : first;
        var lines = await reading.ReadAsync(first, last, reach.Within(request.UnitId), cancellationToken);
        var units = reach.IsZone
            ? await db.Units.AsNoTracking().Where(u => u.ValidFrom <= last && (u.ValidTo == null || u.ValidTo >= first) && db.Posts.Any(p => p.UnitId == u.Id)).OrderBy(u => u.Name).Select(u => new QuotaUnitDto(u.Id, u.ShortName)).ToListAsync(cancellationToken)
            : [];
        return new QuotaGridDto([.. Enumerable.Range(0, request.WholeYear ? MonthsPerYear : 1).Select(first.AddMonths)], lines, units);
    }
}
