using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>
/// 档: a yuan project passes at or above <paramref name="MinYi"/> 亿元; a dollar project at or above <paramref name="MinUsdWan"/> 万美元 where that lane is given,
/// else at or above <paramref name="MinYi"/> converted. Without both, all pass.
/// </summary>
public sealed record Threshold(decimal? MinYi = null, decimal? MinUsdWan = null)
{
    public static readonly Threshold None = new();

    /// <summary>亿元 in millionths of a yuan, the unit in which converted amounts are compared.</summary>
    private const decimal MicroYuanPerYi = 100_000_000m * 1_000_000m;

    private const decimal CentsPerWanUsd = 1_000_000m;

    public long? MinMicroYuan => MinYi is { } yi ? Clamp(yi * MicroYuanPerYi) : null;

    public long? MinCents => MinUsdWan is { } wan ? Clamp(wan * CentsPerWanUsd) : null;

    /// <summary>The same, of one amount that is in memory.</summary>
    public bool IsReachedBy(Currency currency, long amount, long microYuan) =>
        currency == Currency.Usd && MinCents is { } cents ? amount >= cents : MinMicroYuan is not { } least || microYuan >= least;

    private static long Clamp(decimal value) => value >= long.MaxValue ? long.MaxValue : (long)Math.Ceiling(value);
}
