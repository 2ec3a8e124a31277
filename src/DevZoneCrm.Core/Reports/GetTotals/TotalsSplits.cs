using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetTotals;

/// <summary>Counts of the period by sector and by investor tag.</summary>
internal sealed record TotalsSplits(
    IReadOnlyDictionary<Sector, IReadOnlyDictionary<FlowKind, int>> Sectors,
    IReadOnlyDictionary<InvestorTags, IReadOnlyDictionary<FlowKind, int>> Tags)
{
    private static readonly FlowKind[] OfSectors = [FlowKind.Signed, FlowKind.Started, FlowKind.Completed];
    private static readonly FlowKind[] OfTags = [FlowKind.Signed, FlowKind.Registered, FlowKind.Started];
    private static readonly InvestorTags[] ReportedTags = [InvestorTags.Fortune500, InvestorTags.Listed];

    public static async Task<TotalsSplits> ReadAsync(IQueryable<CountedRow> rows, CancellationToken cancellationToken)
    {
        var groups = await rows.GroupBy(r => new { r.Kind, r.Sector, r.Tags })
            .Select(g => new { g.Key.Kind, g.Key.Sector, g.Key.Tags, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return new TotalsSplits(
            Enum.GetValues<Sector>().ToDictionary(s => s, s => By(OfSectors, kind => groups.Where(g => g.Kind == (int)kind && g.Sector == s).Sum(g => g.Count))),
            ReportedTags.ToDictionary(t => t, t => By(OfTags, kind => groups.Where(g => g.Kind == (int)kind && g.Tags.HasFlag(t)).Sum(g => g.Count))));
    }

    private static IReadOnlyDictionary<FlowKind, int> By(FlowKind[] kinds, Func<FlowKind, int> count) => kinds.ToDictionary(k => k, count);
}
