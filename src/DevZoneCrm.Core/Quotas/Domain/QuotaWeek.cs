namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>An ISO week of somebody's quota.</summary>
/// <param name="Available">Working days on which it could be done.</param>
/// <param name="Required">What is asked in the week; for a monthly quota 0.</param>
/// <param name="Done">What was done in it, also where it does not count. Of a monthly quota: within the month.</param>
public sealed record QuotaWeek(DateOnly Monday, int Available, int Required, int Done)
{
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>It has enough working days to be asked for.</summary>
    public bool Counts => Available >= QuotaCalendar.FewestDaysOfWeek;

    public bool IsMet => Done >= Required;
}
