using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>
/// What an activity counts for one of those who took part, in one month: written with the activity, read only. One that reaches over the end of a month has a mark in
/// each, and starts in the first. So a year of a whole zone is a walk along one index, however many activities there are.
/// </summary>
public sealed class QuotaMark
{
    private QuotaMark()
    {
    }

    public Guid ActivityId { get; private set; }

    public Guid PostId { get; private set; }

    /// <inheritdoc cref="MonthNumber.Of"/>
    public int Month { get; private set; }

    public ActivityKind Kind { get; private set; }

    public bool IsLed { get; private set; }

    /// <summary>It is a stop of a trip.</summary>
    public bool IsStop { get; private set; }

    /// <summary>The week of its first day, by <see cref="MonthNumber.WeekOf"/>.</summary>
    public int Week { get; private set; }

    /// <summary>1 in the month of its first day, else 0.</summary>
    public int Starts { get; private set; }

    /// <inheritdoc cref="DayMask"/>
    public int Days { get; private set; }

    /// <summary>How many days that are. Where the sum of the numbers is the number of the sum's bits, no day was counted twice.</summary>
    public int DayCount { get; private set; }

    /// <summary>None of one that was withdrawn.</summary>
    public static IEnumerable<QuotaMark> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.WithdrawnAt is not null)
        {
            yield break;
        }

        for (var month = new DateOnly(activity.OccurredOn.Year, activity.OccurredOn.Month, 1); month <= activity.LastOn; month = month.AddMonths(1))
        {
            var days = DayMask.Of(month, activity.OccurredOn, activity.LastOn);
            foreach (var person in activity.People)
            {
                yield return new QuotaMark
                {
                    ActivityId = activity.Id,
                    PostId = person.PostId,
                    Month = MonthNumber.Of(month),
                    Kind = activity.Kind,
                    IsLed = activity.LedByPostId == person.PostId,
                    IsStop = activity.PartOfId is not null,
                    Week = MonthNumber.WeekOf(activity.OccurredOn),
                    Starts = month <= activity.OccurredOn ? 1 : 0,
                    Days = days,
                    DayCount = DayMask.Count(days),
                };
            }
        }
    }
}
