using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>Makes the line of one post, quota and month from what was done and what could be.</summary>
/// <param name="ShowsWeeks">A monthly quota says what fell into each week too; a year of months has no use for it.</param>
public sealed record QuotaCount(
    QuotaPost Post, QuotaStandard Quota, DateOnly Month, QuotaCalendar Calendar, IReadOnlyCollection<(DateOnly From, DateOnly To)> Away, QuotaDoings Done, DateOnly Today, bool ShowsWeeks = true)
{
    private const int DaysPerWeek = 7;

    public QuotaLine Line()
    {
        var (last, number) = (Month.AddMonths(1).AddDays(-1), MonthNumber.Of(Month));
        var (available, whole) = (Calendar.Available(Month, last, Post.From, Post.To, Away), QuotaCalendar.BaseOf(Month));
        List<QuotaWeek> weeks = ShowsWeeks || Quota.Key.Span == QuotaSpan.Week ? Weeks(last) : [];
        if (Quota.Key.Span == QuotaSpan.Week)
        {
            var counted = weeks.Where(w => w.Counts).ToList();
            return new QuotaLine(Post, Quota, Month, counted.Count, counted.Count(w => w.IsMet), available, whole, weeks, OfWeeks(counted));
        }

        var done = Quota.Key.Measure == QuotaMeasure.Days ? DayMask.Count(Done.DaysOf(Post.Id, number)) : Done.Of(Post.Id, number);
        var required = QuotaCalendar.Prorated(Quota.Terms.Required, available, whole);
        var from = Today > Month ? Today : Month;
        var prospect = QuotaProspect.OfMonth(Quota.Key.Measure, required, done, available, DaysLeft(from, last), Calendar.Available(from, last, Post.From, Post.To, Away));
        return new QuotaLine(Post, Quota, Month, required, done, available, whole, weeks, prospect);
    }

    private QuotaProspect OfWeeks(List<QuotaWeek> counted)
    {
        var sunday = MonthNumber.MondayOf(MonthNumber.WeekOf(Today)).AddDays(DaysPerWeek - 1);
        return counted.Exists(w => w.Sunday == sunday)
            ? QuotaProspect.OfWeeks(counted, Today, DaysLeft(Today, sunday), Calendar.Available(Today, sunday, Post.From, Post.To, Away))
            : QuotaProspect.OfWeeks(counted, Today, 0, 0);
    }

    // Calendar days on which something can still be done: in the post, not on leave, and for days of 驻城 not counted already.
    private int DaysLeft(DateOnly from, DateOnly last)
    {
        var days = 0;
        for (var day = from; day <= last; day = day.AddDays(1))
        {
            var counted = Quota.Key.Measure == QuotaMeasure.Days && (Done.DaysOf(Post.Id, MonthNumber.Of(day)) >> (day.Day - 1) & 1) == 1;
            days += day >= Post.From && (Post.To is null || day <= Post.To) && !counted && !Away.Any(a => a.From <= day && day <= a.To) ? 1 : 0;
        }

        return days;
    }

    // A week belongs to the month of its Sunday. A monthly quota also shows the week that goes on into the next month, with the days it has here.
    private List<QuotaWeek> Weeks(DateOnly last)
    {
        var weeks = new List<QuotaWeek>();
        for (var week = MonthNumber.WeekOf(Month); week <= MonthNumber.WeekOf(last); week++)
        {
            var monday = MonthNumber.MondayOf(week);
            if (Quota.Key.Span == QuotaSpan.Month)
            {
                weeks.Add(new QuotaWeek(monday, Calendar.Available(monday > Month ? monday : Month, Earlier(monday.AddDays(DaysPerWeek - 1), last), Post.From, Post.To, Away), 0, InMonth(monday, week)));
            }
            else if (monday.AddDays(DaysPerWeek - 1) <= last)
            {
                weeks.Add(new QuotaWeek(monday, Calendar.Available(monday, monday.AddDays(DaysPerWeek - 1), Post.From, Post.To, Away), Quota.Terms.Required, InWeek(monday, week)));
            }
        }

        return weeks;
    }

    private int InMonth(DateOnly monday, int week) => Quota.Key.Measure == QuotaMeasure.Days
        ? DayMask.Count(Done.DaysOf(Post.Id, MonthNumber.Of(Month)) & DayMask.Of(Month, monday, monday.AddDays(DaysPerWeek - 1)))
        : Done.OfWeek(Post.Id, MonthNumber.Of(Month), week);

    private int InWeek(DateOnly monday, int week)
    {
        var months = new[] { MonthNumber.Of(monday), MonthNumber.Of(monday.AddDays(DaysPerWeek - 1)) }.Distinct();
        return Quota.Key.Measure == QuotaMeasure.Days
            ? months.Sum(m => DayMask.Count(Done.DaysOf(Post.Id, m) & DayMask.Of(MonthNumber.FirstDay(m), monday, monday.AddDays(DaysPerWeek - 1))))
            : months.Sum(m => Done.OfWeek(Post.Id, m, week));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
