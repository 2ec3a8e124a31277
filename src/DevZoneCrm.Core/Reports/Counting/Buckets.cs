using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>The exact converted amount and the bucket it falls into.</summary>
public static class Buckets
{
    public const int MicroPerYuan = 1_000_000;
    public const long YuanPerYi = 100_000_000L;
    public const long MicroYuanPerYi = YuanPerYi * MicroPerYuan;

    /// <summary>In millionths of a yuan: exact, so that thresholds never see a rounded figure.</summary>
    public static long MicroYuan(Currency currency, long amount, int? rateE4) => currency == Currency.Usd ? amount * (rateE4 ?? 0) : amount * MicroPerYuan;

    /// <summary>Index into <see cref="Figure.Edges"/>.</summary>
    public static int Of(long microYuan)
    {
        var bucket = 0;
        while (bucket + 1 < Figure.Edges.Count && microYuan >= Figure.Edges[bucket + 1] * MicroYuanPerYi)
        {
            bucket++;
        }

        return bucket;
    }
}
