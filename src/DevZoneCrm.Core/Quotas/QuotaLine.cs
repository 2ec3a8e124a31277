using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>One quota of one post in one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Required">After proration; of a weekly quota the number of weeks that count.</param>
/// <param name="Done">Of a weekly quota the number of counted weeks that were met.</param>
/// <param name="Available">Working days of the month on which it could be done.</param>
/// <param name="Base">Monday to Friday days of the month, for which the whole number stands.</param>
/// <param name="Weeks">The ISO weeks that end in the month; of a monthly quota with what falls into each.</param>
/// <param name="Prospect">As of today; of a month that is over there is nothing left.</param>
public sealed record QuotaLine(QuotaPost Post, QuotaStandard Quota, DateOnly Month, int Required, int Done, int Available, int Base, IReadOnlyList<QuotaWeek> Weeks, QuotaProspect Prospect)
{
    public bool IsMet => Done >= Required;

    public int Missing => Math.Max(0, Required - Done);

    public bool IsWeekly => Quota.Key.Span == QuotaSpan.Week;
}
