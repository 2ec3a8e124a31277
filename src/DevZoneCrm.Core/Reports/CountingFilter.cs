namespace DevZoneCrm.Core.Reports;

/// <summary>What every part of a report is narrowed to, by name as people say it.</summary>
/// <param name="Unit">Name of a 招商单位; none for the zone.</param>
/// <param name="Chain">Name of a 产业链.</param>
public sealed record CountingFilter(string? Unit = null, string? Chain = null)
{
    public static readonly CountingFilter None = new();
}
