using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Events.GetEventMonths;

/// <param name="Rows">Twelve months each.</param>
/// <param name="Warnings">Of this month and the next, whatever year is shown.</param>
/// <param name="Basis">On which day 开工 counts.</param>
/// <param name="IsPartial">The viewer sees some projects only: a month that looks empty may not be.</param>
public sealed record EventMonthsDto(int Year, IReadOnlyDictionary<MonthRow, IReadOnlyList<MonthCell>> Rows, IReadOnlyList<MonthWarning> Warnings, CountingBasis Basis, bool IsPartial);
