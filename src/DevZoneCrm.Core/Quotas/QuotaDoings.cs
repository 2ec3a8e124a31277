namespace DevZoneCrm.Core.Quotas;

/// <summary>What was done for one version of a quota: by post and month, and by post and week.</summary>
public sealed class QuotaDoings
{
    private readonly Dictionary<(Guid Post, int Month), long> months = [];
    private readonly Dictionary<(Guid Post, int Month, int Week), long> weeks = [];
    private readonly Dictionary<(Guid Post, int Month), int> days = [];

    /// <summary>Activities or leads that begin in the week, within the month.</summary>
    public void Add(Guid post, int month, int week, long count)
    {
        months[(post, month)] = months.GetValueOrDefault((post, month)) + count;
        weeks[(post, month, week)] = weeks.GetValueOrDefault((post, month, week)) + count;
    }

    /// <summary>Where nobody asks for the weeks.</summary>
    public void AddMonth(Guid post, int month, long count) => months[(post, month)] = months.GetValueOrDefault((post, month)) + count;

    public void AddDays(Guid post, int month, int mask) => days[(post, month)] = days.GetValueOrDefault((post, month)) | mask;

    public int Of(Guid post, int month) => (int)months.GetValueOrDefault((post, month));

    /// <summary>In the week, within this month only.</summary>
    public int OfWeek(Guid post, int month, int week) => (int)weeks.GetValueOrDefault((post, month, week));

    public int DaysOf(Guid post, int month) => days.GetValueOrDefault((post, month));
}
