namespace DevZoneCrm.Core.Events.Domain;

/// <summary>A month of a row.</summary>
/// <param name="FirstOn">The first of the month.</param>
/// <param name="Count">What took place.</param>
/// <param name="Planned">Events of that sort that are planned and have not been confirmed.</param>
public sealed record MonthCell(DateOnly FirstOn, int Count, int Planned, MonthMark Mark)
{
    /// <summary>Says how a month stands on a day.</summary>
    /// <param name="mustPlan">Next month needs a plan already.</param>
    public static MonthCell Of(DateOnly month, int count, int planned, bool mustPlan, DateOnly today) => new(month, count, planned, MarkOf(month, count, planned, mustPlan, today));

    private static MonthMark MarkOf(DateOnly month, int count, int planned, bool mustPlan, DateOnly today)
    {
        var running = new DateOnly(today.Year, today.Month, 1);
        return count > 0 ? MonthMark.Done
            : month < running ? MonthMark.Gap
            : planned > 0 ? MonthMark.Planned
            : month == running ? MonthMark.Due
            : mustPlan && month == running.AddMonths(1) ? MonthMark.Unplanned
            : MonthMark.Ahead;
    }
}
