using System.Globalization;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>What the overview shows, as it stands in its address: <c>period</c>, <c>minYi</c>, <c>minUsdWan</c>, <c>unit</c>, <c>chain</c>, <c>asOf</c>, <c>basis</c>. Defaults are left out.</summary>
public sealed record OverviewAddress
{
    public const string Path = "/overview";

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>A period code; none for this month.</summary>
    public string? Period { get; init; }

    public decimal? MinYi { get; init; }

    /// <summary>Every size is shown although the zone opens this page with a threshold: <c>minYi=0</c>.</summary>
    public bool IsEverySize { get; init; }

    public decimal? MinUsdWan { get; init; }

    public string? Unit { get; init; }

    public string? Chain { get; init; }

    /// <summary>The day of the stocks; none for the period's last day, or today if earlier.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>招商口径 or 统计口径; none for what the counting rule says.</summary>
    public CountingBasis? Basis { get; init; }

    public Threshold Threshold => new(MinYi, MinUsdWan);

    public CountingFilter Filter => new(Unit, Chain);

    public string Url
    {
        get
        {
            (string Name, string? Value)[] pairs =
            [
                ("period", Period),
                ("minYi", Number(MinYi) ?? (IsEverySize ? "0" : null)),
                ("minUsdWan", Number(MinUsdWan)),
                ("unit", Unit),
                ("chain", Chain),
                ("asOf", AsOf?.ToString(DayFormat, CultureInfo.InvariantCulture)),
                ("basis", Basis?.ToString().ToLowerInvariant()),
            ];
            var query = string.Join('&', pairs.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
            return query.Length == 0 ? Path : $"{Path}?{query}";
        }
    }

    /// <summary>Reads what stands in the address; what cannot be read counts as not said, but a period that is none is kept so that the page can say so.</summary>
    public static OverviewAddress From(string? period, string? minYi, string? minUsdWan, string? unit, string? chain, string? asOf, string? basis = null) => new()
    {
        Period = Text(period),
        MinYi = ToNumber(minYi),
        IsEverySize = minYi?.Trim() == "0",
        MinUsdWan = ToNumber(minUsdWan),
        Unit = Text(unit),
        Chain = Text(chain),
        AsOf = DateOnly.TryParseExact(asOf, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Basis = Enum.TryParse<CountingBasis>(basis, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : null,
    };

    /// <summary>A positive number as people type it; zero means no limit.</summary>
    public static decimal? ToNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;

    public static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
