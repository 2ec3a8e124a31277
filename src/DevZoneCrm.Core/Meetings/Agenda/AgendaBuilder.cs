using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Access;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>Writes the agenda of a meeting: asks the sources of its sections with a viewer's eyes, and puts it in the order that people gave it.</summary>
public sealed class AgendaBuilder(IAppDbContext db, IEnumerable<IAgendaSource> sources, ZoneCalendar calendar, WorkingCalendar working)
{
    private const int DaysOfSingle = 7;

    /// <summary>What the sources say now. One after the other: they share a connection.</summary>
    public async Task<WrittenAgenda> WriteAsync(Meeting meeting, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var request = await RequestAsync(meeting, viewer, cancellationToken);
        var (said, totals) = (new List<AgendaEntry>(), new Dictionary<AgendaSection, int>());
        foreach (var section in meeting.Sections)
        {
            var parts = new List<AgendaPart>();
            foreach (var source in sources.Where(s => s.Section == section))
            {
                parts.Add(await source.ReadAsync(request, cancellationToken));
            }

            said.AddRange(Together(parts));
            totals[section] = parts.Sum(p => p.Total);
        }

        return new WrittenAgenda(AgendaOrder.Merge(said, meeting.Items, meeting.Sections), request.Since, totals);
    }

    // Where several sources write one section, what was due first stands first, whichever of them said it.
    private static IEnumerable<AgendaEntry> Together(List<AgendaPart> parts) => parts.Count <= 1
        ? parts.SelectMany(p => p.Entries)
        : parts.SelectMany(p => p.Entries).OrderBy(e => e.Facts.DueOn ?? e.Facts.On).ThenBy(e => e.Key, StringComparer.Ordinal).Take(AgendaRequest.Most);

    private async Task<AgendaRequest> RequestAsync(Meeting meeting, Viewer viewer, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var cycle = meeting.CycleId is { } cycleId ? await db.MeetingCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Id == cycleId, cancellationToken) : null;
        var last = cycle is null ? null : await db.Meetings.AsNoTracking()
            .Where(m => m.CycleId == cycle.Id && m.State == MeetingState.Held && m.Id != meeting.Id && m.HeldOn <= meeting.HeldOn)
            .OrderByDescending(m => m.HeldOn).Select(m => new { m.Id, m.HeldOn }).FirstOrDefaultAsync(cancellationToken);
        var rule = cycle?.Rule;
        var since = last?.HeldOn ?? rule?.Before(meeting.HeldOn, working)?.HeldOn ?? meeting.HeldOn.AddDays(-DaysOfSingle);
        var until = rule?.After(meeting.HeldOn, working)?.HeldOn ?? meeting.HeldOn.AddDays(DaysOfSingle);
        var unit = meeting.UnitId;
        var projects = db.Projects.AsNoTracking();
        projects = unit is null ? projects : projects.Where(p => p.UnitId == unit || p.Shares.Any(s => s.UnitId == unit));
        return new AgendaRequest
        {
            Viewer = viewer,
            Seen = projects.VisibleTo(viewer),
            InFull = projects.Where(ProjectVisibility.InFull(viewer)),
            Today = today,
            Since = since < today ? since : today,
            Until = until,
            UnitId = unit,
            Sections = meeting.Sections,
            CycleId = meeting.CycleId,
            MeetingId = meeting.Id,
            LastId = last?.Id,
        };
    }
}
