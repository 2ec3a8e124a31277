using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>待答复: requests between units, and stages that were claimed and are not confirmed yet; the longest waiting first.</summary>
internal sealed class RequestsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Requests;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var asked = db.FirmRequests.Where(r => r.State == FirmRequestState.Asked).Join(request.InFull, r => r.ProjectId, p => p.Id, (r, p) => new { r.Id, r.AskedAt, r.AnswerDueOn, Project = p.Id, To = db.Units.Where(u => u.Id == r.ToUnitId).Select(u => u.ShortName).FirstOrDefault() });
        var claimed = db.StageClaims.Where(c => c.State == Projects.Claims.Domain.ClaimState.Filed || c.State == Projects.Claims.Domain.ClaimState.Verified).Join(request.InFull, c => c.ProjectId, p => p.Id, (c, p) => new { c.Id, c.WaitingSince, c.Milestone, Project = p.Id });
        var requests = await asked.OrderBy(r => r.AnswerDueOn).ThenBy(r => r.Id).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var claims = await claimed.OrderBy(c => c.WaitingSince).ThenBy(c => c.Id).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = (requests.Count < AgendaRequest.Most ? requests.Count : await asked.CountAsync(cancellationToken)) + (claims.Count < AgendaRequest.Most ? claims.Count : await claimed.CountAsync(cancellationToken));
        List<Guid> ids = [.. requests.Select(r => r.Project).Concat(claims.Select(c => c.Project)).Distinct()];
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var entries = requests.Where(r => projects.ContainsKey(r.Project)).Select(r => Waiting(projects[r.Project].Entry(AgendaSection.Requests, $"f:{r.Id:N}", AgendaSign.RequestWaits, "/firms"), ZoneCalendar.DayOf(r.AskedAt), r.AnswerDueOn, r.To, null, request.Today))
            .Concat(claims.Where(c => projects.ContainsKey(c.Project)).Select(c => Waiting(projects[c.Project].Entry(AgendaSection.Requests, $"k:{c.Id:N}", AgendaSign.ClaimWaits, $"/confirmations/{c.Id}"), ZoneCalendar.DayOf(c.WaitingSince), null, null, c.Milestone, request.Today)));
        return new AgendaPart(total, [.. entries.OrderByDescending(e => e.Facts.Days).ThenBy(e => e.Key, StringComparer.Ordinal).Take(AgendaRequest.Most)]);
    }

    private static AgendaEntry Waiting(AgendaEntry entry, DateOnly since, DateOnly? dueOn, string? answers, Projects.Domain.Milestone? milestone, DateOnly today) => entry with
    {
        Facts = entry.Facts with { On = since, DueOn = dueOn, Days = today.DayNumber - since.DayNumber, Text = null, Owner = answers ?? entry.Facts.Owner, Milestone = milestone },
    };
}
