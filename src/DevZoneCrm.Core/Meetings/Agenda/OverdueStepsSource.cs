using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>节点超期: next steps whose day has passed, the longest first.</summary>
internal sealed class OverdueStepsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.OverdueSteps;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var today = request.Today;
        var late = request.InFull.Where(p => p.Status == ProjectStatus.Active && p.NextStepOn < today);
        var ids = await late.OrderBy(p => p.NextStepOn).ThenBy(p => p.Id).Select(p => p.Id).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = ids.Count < AgendaRequest.Most ? ids.Count : await late.CountAsync(cancellationToken);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(total, [.. ids.Where(projects.ContainsKey).Select(id => Entry(projects[id], today))]);
    }

    private static AgendaEntry Entry(AgendaProject project, DateOnly today)
    {
        var entry = project.Entry(AgendaSection.OverdueSteps, $"o:{project.Id:N}:{project.NextStepOn?.DayNumber}", AgendaSign.Late);
        return entry with { Facts = entry.Facts with { Days = project.NextStepOn is { } due ? today.DayNumber - due.DayNumber : null } };
    }
}
