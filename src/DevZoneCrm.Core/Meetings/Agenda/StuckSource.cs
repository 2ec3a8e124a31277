using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>卡点: over the limit of their stage, the largest first.</summary>
internal sealed class StuckSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Stuck;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var limits = (await db.RulesAsync(cancellationToken)).Limits;
        // Found once: what is counted is what the largest are picked from.
        var found = await StuckProjects.LargestAsync(db, request.Seen, request.Today, Threshold.None, limits, AgendaRequest.MostCounted + 1, cancellationToken);
        var ids = found.Take(AgendaRequest.Most).Select(p => p.Id).ToList();
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(found.Count, [.. ids.Where(projects.ContainsKey).Select(id => Entry(projects[id], request.Today))]);
    }

    private static AgendaEntry Entry(AgendaProject project, DateOnly today)
    {
        var entry = project.Entry(AgendaSection.Stuck, $"s:{project.Id:N}:{(int)project.Stage}", AgendaSign.Stuck);
        return entry with { Facts = entry.Facts with { Days = project.StageOn is { } since ? today.DayNumber - since.DayNumber : null } };
    }
}
