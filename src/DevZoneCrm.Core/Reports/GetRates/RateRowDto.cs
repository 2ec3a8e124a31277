namespace DevZoneCrm.Core.Reports.GetRates;

/// <param name="Rate">Yuan per dollar.</param>
/// <param name="Projects">Dollar projects with a date in that year.</param>
/// <param name="LaterYears">Years without a rate of their own that have dollar projects and use this one.</param>
/// <param name="IsInUse">Counts something, so it cannot be removed.</param>
public sealed record RateRowDto(int Year, decimal Rate, int Projects, IReadOnlyList<int> LaterYears, bool IsInUse);
