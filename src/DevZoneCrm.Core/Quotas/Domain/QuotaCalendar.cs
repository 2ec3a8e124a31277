using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>The working days on which somebody could do what is asked: the zone's working days within the post, without leave.</summary>
public sealed class QuotaCalendar
{
    /// <summary>A week with fewer available working days does not count (domain 3.2).</summary>
    public const int FewestDaysOfWeek = 3;

    private readonly DateOnly first;
    private readonly bool[] works;

    // Working days before each day, so that a span without leave is a difference.
    private readonly int[] before;

    /// <param name="from">The first day that will be asked about.</param>
    public QuotaCalendar(WorkingCalendar working, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(working);
        first = from;
        works = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(i => working.IsWorkingDay(from.AddDays(i)))];
        before = new int[works.Length + 1];
        for (var i = 0; i < works.Length; i++)
        {
            before[i + 1] = before[i] + (works[i] ? 1 : 0);
        }
    }

    /// <summary>Monday to Friday days of the month, whatever the year's notice says: what a whole month's number stands for.</summary>
    public static int BaseOf(DateOnly month)
    {
        var days = 0;
        for (var day = new DateOnly(month.Year, month.Month, 1); day.Month == month.Month; day = day.AddDays(1))
        {
            days += day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return days;
    }

    /// <param name="away">Leave; parts of it may overlap.</param>
    public int Available(DateOnly from, DateOnly to, DateOnly heldFrom, DateOnly? heldTo, IReadOnlyCollection<(DateOnly From, DateOnly To)> away)
    {
        ArgumentNullException.ThrowIfNull(away);
        var (start, end) = (from > heldFrom ? from : heldFrom, heldTo is { } last && last < to ? last : to);
        if (start > end)
        {
            return 0;
        }

        if (away.Count == 0)
        {
            return before[end.DayNumber - first.DayNumber + 1] - before[start.DayNumber - first.DayNumber];
        }

        var days = 0;
        for (var day = start; day <= end; day = day.AddDays(1))
        {
            days += works[day.DayNumber - first.DayNumber] && !away.Any(a => a.From <= day && day <= a.To) ? 1 : 0;
        }

        return days;
    }

    /// <summary>A month's number for so many available days: in proportion, rounded half up, never more than the number itself (make-up days do not raise it).</summary>
    public static int Prorated(int required, int available, int ofDays) =>
        ofDays == 0 || available >= ofDays ? required : ((required * available * 2) + ofDays) / (ofDays * 2);
}
