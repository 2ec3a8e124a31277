using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>
/// The clock of a claim, as a pure function of its days (示例规则): protected for so many days, a substantive progress within every so many, extended once.
/// Deadlines are calendar days that move to the next working day. What was recorded after the claim had lapsed does not count.
/// </summary>
public static class ClaimClock
{
    /// <param name="from">The first day of the clock; it is not counted.</param>
    /// <param name="extendedOn">The day on which the extension was granted, if it was.</param>
    public static ClaimDates Run(ClaimTerms terms, DateOnly from, DateOnly? extendedOn, IEnumerable<ClaimProgress> progress, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(calendar);
        var dates = new ClaimDates(from, calendar.AddCalendarDays(from, terms.ProgressDays), calendar.AddCalendarDays(from, terms.ProtectionDays));
        foreach (var (recordedOn, occurredOn) in Steps(from, extendedOn, progress))
        {
            if (recordedOn > dates.LapsesOn)
            {
                break;
            }

            if (occurredOn is not { } day)
            {
                dates = dates with { ProtectedUntil = calendar.AddCalendarDays(from, terms.ProtectionDays + terms.ExtensionDays) };
            }
            else if (day > dates.LastProgressOn)
            {
                dates = dates with { LastProgressOn = day, ProgressDueOn = calendar.AddCalendarDays(day, terms.ProgressDays) };
            }
        }

        return dates;
    }

    // In the order in which they became known; the extension has no day of its own.
    private static IEnumerable<Step> Steps(DateOnly from, DateOnly? extendedOn, IEnumerable<ClaimProgress> progress)
    {
        var steps = progress.Where(p => p.OccurredOn > from && p.RecordedOn >= p.OccurredOn).Select(p => new Step(p.RecordedOn, p.OccurredOn));
        steps = extendedOn is { } on ? steps.Append(new Step(on, null)) : steps;
        return steps.OrderBy(s => s.RecordedOn).ThenBy(s => s.OccurredOn is null).ThenBy(s => s.OccurredOn);
    }

    private readonly record struct Step(DateOnly RecordedOn, DateOnly? OccurredOn);
}
