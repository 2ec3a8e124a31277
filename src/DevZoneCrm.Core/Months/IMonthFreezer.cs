using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months;

/// <summary>Copies a month's lines inside the database, so that tens of thousands never pass through memory at once.</summary>
public interface IMonthFreezer
{
    /// <summary>Writes flows, stock and corrections of the closing and says what was written. Inside the caller's transaction.</summary>
    Task<MonthSeal> WriteAsync(MonthClose close, RuleContent rule, CancellationToken cancellationToken);
}
