using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>How the leads behind a number of 招引成效 stand in the address of a list.</summary>
internal static class YieldValues
{
    // An empty parameter is left out of an address; those without a value need a name there.
    private const string NoValue = "-";

    public static IEnumerable<(string Name, string? Value)> Pairs(YieldFilter? leads) => leads is null ? [] :
    [
        ("leads", leads.PeriodCode), ("reached", leads.Step.ToString()), ("by", leads.By?.ToString()), ("of", leads.By is null ? null : leads.Key.Length == 0 ? NoValue : leads.Key),
    ];

    public static YieldFilter? Of(string? period, string? reached, string? by, string? of) => string.IsNullOrEmpty(period)
        ? null
        : new YieldFilter(period, ListValues.ToEnum<YieldStep>(reached) ?? YieldStep.Lead, ListValues.ToEnum<YieldDimension>(by), of is null or NoValue ? string.Empty : of);
}
