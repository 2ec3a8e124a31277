namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>What is left of a period on a day, and what that means for a quota. Warnings come while it can still be met.</summary>
/// <param name="DaysLeft">Calendar days on which it could still be done, today included: 驻城 and visits count on rest days too.</param>
/// <param name="WorkingLeft">Working days among them.</param>
/// <param name="Lost">How much can no longer be made up.</param>
public sealed record QuotaProspect(QuotaOutlook Outlook, int DaysLeft, int WorkingLeft, int Lost)
{
    /// <summary>So many working days before the end a monthly quota that is not met is told, whatever the pace.</summary>
    public const int LastDaysOfMonth = 5;

    /// <summary>So many working days before its end a week that is not met is told.</summary>
    public const int LastDaysOfWeek = 2;

    /// <param name="counted">The counted weeks of the month.</param>
    /// <param name="daysLeft">Of the week that holds today.</param>
    public static QuotaProspect OfWeeks(IReadOnlyCollection<QuotaWeek> counted, DateOnly today, int daysLeft, int workingLeft)
    {
        ArgumentNullException.ThrowIfNull(counted);
        var open = counted.Where(w => !w.IsMet).ToList();
        var lost = open.Count(w => w.Sunday < today || (w.Monday <= today && daysLeft == 0));
        var now = open.Find(w => w.Monday <= today && today <= w.Sunday && daysLeft > 0);
        var outlook = open.Count == 0 ? QuotaOutlook.Met
            : open.Count == lost ? QuotaOutlook.Lost
            : now is not null && workingLeft <= LastDaysOfWeek ? QuotaOutlook.Behind
            : QuotaOutlook.OnTrack;
        return new QuotaProspect(outlook, daysLeft, workingLeft, lost);
    }

    /// <param name="available">Working days of the whole month on which it could be done.</param>
    public static QuotaProspect OfMonth(QuotaMeasure measure, int required, int done, int available, int daysLeft, int workingLeft)
    {
        var missing = Math.Max(0, required - done);
        // A day holds one day of 驻城, and any number of visits.
        var lost = measure == QuotaMeasure.Days ? Math.Max(0, missing - daysLeft) : daysLeft == 0 ? missing : 0;
        var expected = available == 0 ? required : required * (available - workingLeft) / available;
        var outlook = missing == 0 ? QuotaOutlook.Met
            : lost > 0 ? QuotaOutlook.Lost
            : done < expected || workingLeft <= LastDaysOfMonth ? QuotaOutlook.Behind
            : QuotaOutlook.OnTrack;
        return new QuotaProspect(outlook, daysLeft, workingLeft, lost);
    }
}
