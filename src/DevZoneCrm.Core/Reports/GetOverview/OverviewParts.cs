using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>The overview's figures, cut by tier, month, unit, chain and sector. One statement each, however many units there are.</summary>
internal static class OverviewParts
{
    private const int YearFactor = 100;

    private static readonly FlowKind[] OfSectors = [FlowKind.Signed, FlowKind.Started, FlowKind.Completed];

    public static IReadOnlyList<OverviewTier> Tiers(Figure signed, Figure started, Threshold threshold, IReadOnlyCollection<int> listed) =>
    [
        new OverviewTier(null, signed.Count, signed.Wan, started.Count, started.Wan),
        .. Figure.Edges.Where(edge => edge > (threshold.MinYi ?? 0) && listed.Contains(edge))
            .Select(edge => new OverviewTier(edge, signed.AtLeast(edge), signed.WanAtLeast(edge), started.AtLeast(edge), started.WanAtLeast(edge))),
    ];

    /// <summary>From January of the year before, so that one statement answers for both years.</summary>
    public static DateOnly FirstMonth(Period period) => new(period.To.Year - 1, 1, 1);

    /// <param name="signed">Each month is in one of them only.</param>
    public static async Task<IReadOnlyList<OverviewMonth>> MonthsAsync(IEnumerable<IQueryable<CountedRow>> signed, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        var (year, figures) = (period.To.Year, new Dictionary<int, Figure>());
        foreach (var rows in signed)
        {
            foreach (var (month, figure) in await rows.FiguresByAsync(r => (r.On.Year * YearFactor) + r.On.Month, cancellationToken))
            {
                figures[month] = figure;
            }
        }

        return [.. Enumerable.Range(1, period.To.Month)
            .Select(month => new OverviewMonth(year, month, Of(year, month), Of(year - 1, month), new DateOnly(year, month, 1) > today))];

        Figure Of(int y, int month) => figures.GetValueOrDefault((y * YearFactor) + month) ?? Figure.Zero;
    }

    public static async Task<IReadOnlyList<OverviewShare>> UnitsAsync(IAppDbContext db, IQueryable<CountedRow> signed, IReadOnlyDictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var figures = await signed.FiguresByUnitAsync(db, cancellationToken);
        return [.. figures.Select(f => new OverviewShare(f.Key, names.GetValueOrDefault(f.Key, string.Empty), f.Value))
            .OrderByDescending(s => s.Signed.Wan).ThenByDescending(s => s.Signed.Count).ThenBy(s => s.Id)];
    }

    public static async Task<IReadOnlyList<OverviewShare>> ChainsAsync(IQueryable<CountedRow> signed, IReadOnlyDictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var figures = await signed.FiguresByAsync(r => r.ChainId ?? Guid.Empty, cancellationToken);
        return [.. figures.Select(f => f.Key == Guid.Empty ? new OverviewShare(null, string.Empty, f.Value) : new OverviewShare(f.Key, names.GetValueOrDefault(f.Key, string.Empty), f.Value))
            .OrderBy(s => s.Id is null).ThenByDescending(s => s.Signed.Wan).ThenByDescending(s => s.Signed.Count).ThenBy(s => s.Id)];
    }

    public static IReadOnlyList<OverviewSector> Sectors(IReadOnlyCollection<SplitGroup> groups)
    {
        var byKind = groups.ToLookup(g => FlowKinds.Of(g.Group.Kind));
        return [.. Enum.GetValues<Sector>().Cast<Sector?>().Append(null)
            .Select(sector => new OverviewSector(sector, OfSectors.ToDictionary(kind => kind, kind => byKind[kind].Sum(g => Count(g, sector)))))
            .Where(row => row.Sector is not null || row.Counts.Values.Any(count => count > 0))];
    }

    private static int Count(SplitGroup group, Sector? sector) => sector switch
    {
        Sector.Manufacturing => group.Manufacturing,
        Sector.Services => group.Services,
        _ => group.Group.Count - group.Manufacturing - group.Services,
    };
}
