namespace DevZoneCrm.Core.Events.Domain;

/// <summary>Said while it can still be put right.</summary>
/// <param name="Month">The first of the month that is empty.</param>
/// <param name="DaysLeft">Days after today until that month ends, if it is running; until it begins, if it is the next.</param>
public sealed record MonthWarning(MonthRow Row, DateOnly Month, MonthMark Mark, int DaysLeft)
{
    public static IEnumerable<MonthWarning> Of(MonthRow row, IEnumerable<MonthCell> cells, DateOnly today) =>
        cells.Where(c => c.Mark is MonthMark.Due or MonthMark.Unplanned)
            .Select(c => new MonthWarning(row, c.FirstOn, c.Mark, (c.Mark == MonthMark.Due ? c.FirstOn.AddMonths(1).AddDays(-1) : c.FirstOn).DayNumber - today.DayNumber));
}
