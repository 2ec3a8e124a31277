using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>Who is behind in the month that runs: first those who can still make it, by days left, then those who cannot.</summary>
public sealed class QuotaShortfalls(QuotaReading reading, ZoneCalendar calendar)
{
    public async Task<IReadOnlyList<QuotaShortfall>> ReadAsync(QuotaScope scope, CancellationToken cancellationToken)
    {
        var month = new DateOnly(calendar.Today.Year, calendar.Today.Month, 1);
        var lines = await reading.ReadAsync(month, month, scope, cancellationToken);
        return
        [
            .. lines.Where(l => l.Prospect.Outlook is QuotaOutlook.Behind or QuotaOutlook.Lost).OrderBy(l => l.Prospect.Outlook).ThenBy(l => l.Prospect.DaysLeft).ThenByDescending(l => l.Missing)
                .Select(l => new QuotaShortfall(l)),
        ];
    }
}
