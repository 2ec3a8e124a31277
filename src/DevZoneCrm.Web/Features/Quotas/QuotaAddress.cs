using System.Globalization;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Quotas;

/// <summary>What the address of 履职 asks for. What cannot be read counts as not given.</summary>
/// <param name="View"><c>mine</c>, <c>grid</c>, <c>bulletin</c> or <c>leave</c>; none leaves it to the page.</param>
/// <param name="Month">Its first day.</param>
/// <param name="ByMonth">The grid shows the year's months instead of the month's weeks.</param>
public sealed record QuotaAddress(string? View, DateOnly Month, Guid? UnitId, bool ByMonth)
{
    public const string Path = "/visits";
    public const string Mine = "mine";
    public const string Grid = "grid";
    public const string Bulletin = "bulletin";
    public const string Leave = "leave";

    public static readonly IReadOnlyList<string> Views = [Mine, Grid, Bulletin, Leave];

    public string Code => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public string Label => PeriodLabels.Of(PeriodSteps.Holding(Month, PeriodKind.Month));

    public static QuotaAddress Of(string? view, string? month, string? unit, string? by, DateOnly today) => new(
        Views.Contains(view, StringComparer.Ordinal) ? view : null,
        PeriodParser.TryParse(month, out var period) && period.Kind == PeriodKind.Month ? period.From : new DateOnly(today.Year, today.Month, 1),
        Guid.TryParse(unit, out var id) ? id : null,
        by == "month");

    public string ToUrl(DateOnly today) => ListValues.Address(Path,
    [
        ("view", View), ("month", Month.Year == today.Year && Month.Month == today.Month ? null : Code), ("unit", UnitId?.ToString()), ("by", ByMonth ? "month" : null),
    ]);
}
