namespace DevZoneCrm.Core.Months.GetMonths;

/// <param name="Rows">Those that have begun, the latest first.</param>
public sealed record MonthsDto(int Year, IReadOnlyList<MonthRowDto> Rows);
