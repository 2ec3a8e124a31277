using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>承诺到期: next steps that somebody put a day to, due before the next meeting. Those whose day has passed stand under 节点超期 where the meeting has that section, and here where it has not.</summary>
internal sealed class PromisedStepsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Commitments;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var (today, until) = (request.Today, request.Until);
        var due = request.InFull.Where(p => p.Status == ProjectStatus.Active && p.NextStepOn <= until);
        due = request.Sections.Contains(AgendaSection.OverdueSteps) ? due.Where(p => p.NextStepOn >= today) : due;
        var ids = await due.OrderBy(p => p.NextStepOn).ThenBy(p => p.Id).Select(p => p.Id).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = ids.Count < AgendaRequest.Most ? ids.Count : await due.CountAsync(cancellationToken);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(total, [.. ids.Where(projects.ContainsKey).Select(id => projects[id]).Where(p => p.NextStepOn is not null).Select(p => Entry(p, p.NextStepOn!.Value, today))]);
    }

    // The key is that of an overdue step: it is the same thing when its day has passed.
    private static AgendaEntry Entry(AgendaProject project, DateOnly dueOn, DateOnly today)
    {
        var entry = project.Entry(AgendaSection.Commitments, $"o:{project.Id:N}:{dueOn.DayNumber}", dueOn < today ? AgendaSign.Late : AgendaSign.DueSoon);
        return entry with { Facts = entry.Facts with { On = null, Days = Math.Abs(dueOn.DayNumber - today.DayNumber) } };
    }
}
