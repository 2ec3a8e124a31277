using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetTotals;

/// <summary>Counts of the period by sector and by investor tag.</summary>
internal sealed record TotalsSplits(
    IReadOnlyDictionary<Sector, IReadOnlyDictionary<FlowKind, int>> Sectors,
    IReadOnlyDictionary<InvestorTags, IReadOnlyDictionary<FlowKind, int>> Tags)
{
    private static readonly FlowKind[] OfSectors = [FlowKind.Signed, FlowKind.Started, FlowKind.Completed];
    private static readonly FlowKind[] OfTags = [FlowKind.Signed, FlowKind.Registered, FlowKind.Started];

    /// <summary>All that are split by something.</summary>
    public static readonly IReadOnlyList<FlowKind> Kinds = [.. OfSectors.Union(OfTags)];

    public static TotalsSplits Of(IReadOnlyCollection<SplitGroup> groups)
    {
        var byKind = groups.ToLookup(g => FlowKinds.Of(g.Group.Kind));
        IReadOnlyDictionary<FlowKind, int> Sum(FlowKind[] kinds, Func<SplitGroup, int> part) => kinds.ToDictionary(k => k, k => byKind[k].Sum(part));
        return new TotalsSplits(
            new Dictionary<Sector, IReadOnlyDictionary<FlowKind, int>>
            {
                [Sector.Manufacturing] = Sum(OfSectors, g => g.Manufacturing),
                [Sector.Services] = Sum(OfSectors, g => g.Services),
            },
            new Dictionary<InvestorTags, IReadOnlyDictionary<FlowKind, int>>
            {
                [InvestorTags.Fortune500] = Sum(OfTags, g => g.Fortune500),
                [InvestorTags.Listed] = Sum(OfTags, g => g.Listed),
            });
    }
}
