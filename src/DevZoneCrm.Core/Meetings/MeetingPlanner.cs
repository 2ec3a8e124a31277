using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings;

/// <summary>Makes the meetings of the days ahead from their cycles; part of the daily work. A second run, or a second server, makes none twice: a meeting is known by its cycle and the day the rule names.</summary>
public sealed class MeetingPlanner(IAppDbContext db, ZoneCalendar calendar, WorkingCalendar working)
{
    /// <summary>Meetings of the next two weeks, and of every cycle at least the next one.</summary>
    private const int DaysAhead = 14;

    /// <summary>How many were made.</summary>
    public async Task<int> PlanAsync(CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var made = 0;
        foreach (var cycle in await db.MeetingCycles.AsNoTracking().Where(c => c.ValidTo == null || c.ValidTo >= today).OrderBy(c => c.Id).ToListAsync(cancellationToken))
        {
            try
            {
                made += await PlanAsync(cycle, cancellationToken);
            }
            catch (DuplicateException)
            {
                // Another server was first.
                db.Forget();
            }
        }

        return made;
    }

    public async Task<int> PlanAsync(MeetingCycle cycle, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var dates = Dates(cycle, calendar.Today);
        var (id, nominal) = (cycle.Id, dates.ConvertAll(d => (DateOnly?)d.NominalOn));
        var known = await db.Meetings.Where(m => m.CycleId == id && nominal.Contains(m.NominalOn)).Select(m => m.NominalOn).ToListAsync(cancellationToken);
        var missing = dates.FindAll(d => !known.Contains(d.NominalOn));
        foreach (var date in missing)
        {
            db.Meetings.Add(Meeting.FromCycle(cycle, date, await MeetingParticipants.OfAsync(db, cycle, date.HeldOn, cancellationToken)));
        }

        if (missing.Count > 0)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        return missing.Count;
    }

    /// <summary>Takes back planned meetings from tomorrow on that nobody touched: the cycle says something else now. Saved with the cycle.</summary>
    /// <param name="after">Only those after this day.</param>
    public async Task ClearAsync(MeetingCycle cycle, DateOnly? after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var (id, today) = (cycle.Id, calendar.Today);
        var untouched = await db.Meetings.Include(m => m.Attendees).Where(m => m.CycleId == id && m.NominalOn != null && m.State == MeetingState.Planned && m.HeldOn > today && (after == null || m.HeldOn > after) && m.Items.Count == 0)
            .ToListAsync(cancellationToken);
        db.Meetings.RemoveRange(untouched);
    }

    private List<MeetingDate> Dates(MeetingCycle cycle, DateOnly today)
    {
        var dates = cycle.Between(today, today.AddDays(DaysAhead), working).ToList();
        if (dates.Count == 0 && cycle.Rule.After((cycle.ValidFrom > today ? cycle.ValidFrom : today).AddDays(-1), working) is { } next && (cycle.ValidTo is null || next.NominalOn <= cycle.ValidTo))
        {
            dates.Add(next);
        }

        return dates;
    }
}
