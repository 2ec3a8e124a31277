using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>承诺到期: the investor's own word on how long building takes, in the review that stands, counted from 开工 to 投产.</summary>
internal sealed class BuildPromisesSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Commitments;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var (today, until) = (request.Today, request.Until);
        var building = request.InFull.Where(p => p.Status == ProjectStatus.Active && (p.Stage == ProjectStage.Started || p.Stage == ProjectStage.Completed) && p.StartedOn != null && (p.ProducingOn == null || p.ProducingOn > today));
        var due = db.QualityReviews.Where(r => r.PromisedMonths != null && r.StandingKey != null && r.Grade != ReviewGrade.Refused)
            // From the reviews to their projects, of which there are many more.
            .Select(r => new { Review = r.Id, Id = r.ProjectId, StartedOn = building.Where(p => p.Id == r.ProjectId).Select(p => p.StartedOn).FirstOrDefault(), Months = r.PromisedMonths!.Value })
            .Where(x => x.StartedOn != null && x.StartedOn.Value.AddMonths(x.Months) <= until);
        var top = await due.OrderBy(x => x.StartedOn!.Value.AddMonths(x.Months)).ThenBy(x => x.Review).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await due.CountAsync(cancellationToken);
        var ids = top.ConvertAll(x => x.Id);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(total, [.. top.Where(x => projects.ContainsKey(x.Id)).Select(x => Entry(projects[x.Id], x.Review, x.StartedOn!.Value, x.StartedOn.Value.AddMonths(x.Months), today))]);
    }

    private static AgendaEntry Entry(AgendaProject project, Guid review, DateOnly startedOn, DateOnly dueOn, DateOnly today)
    {
        var entry = project.Entry(AgendaSection.Commitments, $"b:{review:N}", dueOn < today ? AgendaSign.Late : AgendaSign.DueSoon, $"/reviews/{review}");
        return entry with { Facts = entry.Facts with { On = startedOn, DueOn = dueOn, Days = Math.Abs(dueOn.DayNumber - today.DayNumber), Milestone = Projects.Domain.Milestone.Producing, Text = null } };
    }
}
