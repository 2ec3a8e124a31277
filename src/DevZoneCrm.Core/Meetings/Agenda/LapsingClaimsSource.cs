using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>首报将到期: protection that runs out before the next meeting, or within the days of warning.</summary>
internal sealed class LapsingClaimsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.LapsingClaims;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var today = request.Today;
        var warned = today.AddDays((await db.FirmRulesAsync(cancellationToken)).WarningDays);
        var until = request.Until > warned ? request.Until : warned;
        var ending = db.FirmClaims.Where(c => c.End == null && c.LapsesOn >= today && c.LapsesOn <= until)
            .Join(request.InFull.Where(ClaimRegime.Runs), c => c.ProjectId, p => p.Id, (c, p) => new { Claim = c.Id, c.LapsesOn, p.Id });
        var top = await ending.OrderBy(c => c.LapsesOn).ThenBy(c => c.Claim).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await ending.CountAsync(cancellationToken);
        var ids = top.ConvertAll(c => c.Id);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(total, [.. top.Where(c => projects.ContainsKey(c.Id)).Select(c => Entry(projects[c.Id], c.Claim, c.LapsesOn, today))]);
    }

    private static AgendaEntry Entry(AgendaProject project, Guid claim, DateOnly lapsesOn, DateOnly today)
    {
        var entry = project.Entry(AgendaSection.LapsingClaims, $"c:{claim:N}", AgendaSign.DueSoon);
        return entry with { Facts = entry.Facts with { DueOn = lapsesOn, Days = lapsesOn.DayNumber - today.DayNumber } };
    }
}
