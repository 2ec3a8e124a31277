using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Quotas;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets;

/// <summary>
/// 履职 of units by month: what the assessment office accepted, else what the quotas give. The ledger of quotas speaks from the month of the zone's first activity on;
/// before that its silence proves nothing.
/// </summary>
public sealed class DutyReading(IAppDbContext db, QuotaReading quotas, ZoneCalendar calendar)
{
    // Standings are read for a period and for the day before it, again and again within one request: what was computed of a month is the same.
    private readonly Dictionary<DateOnly, Dictionary<Guid, DutyPoints>> known = [];

    /// <summary>Of the months that lie wholly between the two days and are over; accepted ones also of the month that runs.</summary>
    public async Task<IReadOnlyList<DutyFigure>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var first = Pace.FirstFullMonth(from);
        var marks = await db.DutyMarks.AsNoTracking().Where(m => m.Month >= first && m.Month <= to).Select(m => new { m.UnitId, m.Month, m.ValueE2 }).ToListAsync(cancellationToken);
        var computed = await ComputedAsync(first, to < calendar.Today ? to : calendar.Today, cancellationToken);
        var accepted = marks.ToDictionary(m => (m.UnitId, m.Month), m => m.ValueE2);
        return
        [
            .. accepted.Select(m => new DutyFigure(m.Key.UnitId, m.Key.Month, m.Value, true, computed.GetValueOrDefault(m.Key))),
            .. computed.Where(c => c.Value.ValueE2 is not null && !accepted.ContainsKey(c.Key)).Select(c => new DutyFigure(c.Key.UnitId, c.Key.Month, c.Value.ValueE2!.Value, false, c.Value)),
        ];
    }

    private async Task<Dictionary<(Guid UnitId, DateOnly Month), DutyPoints>> ComputedAsync(DateOnly first, DateOnly to, CancellationToken cancellationToken)
    {
        var began = await db.Activities.Where(a => a.WithdrawnAt == null).OrderBy(a => a.OccurredOn).Select(a => (DateOnly?)a.OccurredOn).FirstOrDefaultAsync(cancellationToken);
        var from = began is { } day && new DateOnly(day.Year, day.Month, 1) is var start && start > first ? start : first;
        var months = from > to ? 0 : Pace.FullMonths(from, to);
        if (began is null || months == 0)
        {
            return [];
        }

        var asked = Enumerable.Range(0, months).Select(from.AddMonths).ToList();
        var missing = asked.Where(m => !known.ContainsKey(m)).ToList();
        if (missing.Count > 0)
        {
            var lines = (await quotas.ReadAsync(missing[0], missing[^1], QuotaScope.Zone, cancellationToken)).Where(l => l.Post.UnitId is not null).ToLookup(l => l.Month);
            missing.ForEach(m => known[m] = lines[m].GroupBy(l => l.Post.UnitId!.Value).ToDictionary(g => g.Key, DutyPoints.Of));
        }

        return asked.SelectMany(m => known[m].Select(u => (Key: (u.Key, m), u.Value))).ToDictionary(x => x.Key, x => x.Value);
    }
}
