using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A number that can be read out: count, converted sum, and its parts in yuan and in dollars. Rounded half up, only here, at the end.</summary>
public sealed record Figure
{
    /// <summary>Lower edges of the buckets in 亿元: [0,1), [1,5) … [100,∞).</summary>
    public static readonly IReadOnlyList<int> Edges = [0, 1, 5, 10, 20, 50, 100];

    public static readonly Figure Zero = Of([]);

    private const decimal YuanPerWan = 10_000m;
    private const decimal CentsPerWanUsd = 1_000_000m;

    public int Count { get; private init; }

    /// <summary>The converted sum, exact, in 万元.</summary>
    public decimal Wan { get; private init; }

    public long InvestmentWan => Rounded(Wan);

    /// <summary>The part agreed in yuan, in 万元.</summary>
    public decimal CnyWan { get; private init; }

    public int UsdCount { get; private init; }

    /// <summary>The part agreed in dollars, in 万美元.</summary>
    public decimal UsdWan { get; private init; }

    /// <summary>Number of projects by bucket, in the order of <see cref="Edges"/>.</summary>
    public IReadOnlyList<int> Buckets { get; private init; } = [];

    /// <summary>Converted sums by bucket in 万元, exact.</summary>
    public IReadOnlyList<decimal> BucketWan { get; private init; } = [];

    /// <summary>Projects at or above an edge.</summary>
    public int AtLeast(int yi) => Buckets.Skip(IndexOf(yi)).Sum();

    /// <summary>Converted sum at or above an edge in 万元, exact.</summary>
    public decimal WanAtLeast(int yi) => BucketWan.Skip(IndexOf(yi)).Sum();

    public static long Rounded(decimal wan) => (long)Math.Round(wan, 0, MidpointRounding.AwayFromZero);

    public static Figure Of(IEnumerable<CountedGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var buckets = new int[Edges.Count];
        var sums = new decimal[Edges.Count];
        var (count, usdCount, cny, usd) = (0, 0, 0m, 0m);
        foreach (var group in groups)
        {
            count += group.Count;
            buckets[group.Bucket] += group.Count;
            if (group.Currency == Currency.Usd)
            {
                usdCount += group.Count;
                usd += group.Sum / CentsPerWanUsd;
                sums[group.Bucket] += group.Sum / CentsPerWanUsd * (group.RateE4 ?? 0) / 10_000m;
            }
            else
            {
                cny += group.Sum / YuanPerWan;
                sums[group.Bucket] += group.Sum / YuanPerWan;
            }
        }

        return new Figure { Count = count, Wan = sums.Sum(), CnyWan = cny, UsdCount = usdCount, UsdWan = usd, Buckets = buckets, BucketWan = sums };
    }

    private static int IndexOf(int yi)
    {
        var index = Edges.ToList().IndexOf(yi);
        return index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(yi), yi, "Not an edge of a bucket.");
    }
}
