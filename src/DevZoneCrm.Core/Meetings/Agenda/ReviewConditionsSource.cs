using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>承诺到期: conditions on which a project was accepted, to be re-checked before the next meeting or overdue.</summary>
internal sealed class ReviewConditionsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Commitments;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var (today, until) = (request.Today, request.Until);
        var due = db.QualityReviews.Where(r => r.Grade == ReviewGrade.C && r.RecheckOn <= until && r.IsRecheckMet == null && r.StandingKey != null)
            .Join(request.InFull, r => r.ProjectId, p => p.Id, (r, p) => new { Review = r.Id, r.RecheckOn, r.Conditions, p.Id });
        var top = await due.OrderBy(r => r.RecheckOn).ThenBy(r => r.Review).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await due.CountAsync(cancellationToken);
        var ids = top.ConvertAll(r => r.Id);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(total, [.. top.Where(r => projects.ContainsKey(r.Id)).Select(r => Entry(projects[r.Id], r.Review, r.RecheckOn!.Value, r.Conditions, today))]);
    }

    private static AgendaEntry Entry(AgendaProject project, Guid review, DateOnly dueOn, string? conditions, DateOnly today)
    {
        var entry = project.Entry(AgendaSection.Commitments, $"r:{review:N}", dueOn < today ? AgendaSign.Late : AgendaSign.DueSoon, $"/reviews/{review}");

        // Of a 保密 project nothing that was written stands on a wall; its owner is left out for the same reason.
        return entry with { Facts = entry.Facts with { DueOn = dueOn, Days = Math.Abs(dueOn.DayNumber - today.DayNumber), Text = project.Owner is null ? null : conditions } };
    }
}
