using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>待答复: opinions on a review that departments owe, due before the next meeting or silent beyond their day.</summary>
internal sealed class OpinionsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Requests;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var (today, until) = (request.Today, request.Until);
        var owed = db.ReviewOpinions.Where(o => o.Answer == OpinionAnswer.None && o.DueOn <= until && db.QualityReviews.Any(r => r.Id == o.ReviewId && r.Step == ReviewStep.Opinions))
            .Where(o => request.InFull.Any(p => p.Id == o.ProjectId))
            .Select(o => new { Opinion = o.Id, o.ReviewId, o.Department, o.AskedOn, o.DueOn, Id = o.ProjectId });
        var top = await owed.OrderBy(o => o.DueOn).ThenBy(o => o.Opinion).Take(AgendaRequest.Most).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await owed.CountAsync(cancellationToken);
        var ids = top.ConvertAll(o => o.Id);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var departments = await DepartmentsAsync(top.ConvertAll(o => o.ReviewId), cancellationToken);
        return new AgendaPart(total, [.. top.Where(o => projects.ContainsKey(o.Id)).Select(o =>
        {
            var entry = projects[o.Id].Entry(AgendaSection.Requests, $"d:{o.Opinion:N}", AgendaSign.RequestWaits, $"/reviews/{o.ReviewId}");
            return entry with { Facts = entry.Facts with { On = o.AskedOn, DueOn = o.DueOn, Days = today.DayNumber - o.AskedOn.DayNumber, Owner = departments.GetValueOrDefault((o.ReviewId, o.Department), o.Department), Text = null } };
        })]);
    }

    private async Task<Dictionary<(Guid Review, string Code), string>> DepartmentsAsync(List<Guid> reviews, CancellationToken cancellationToken)
    {
        var sheets = await db.QualityReviews.Where(r => reviews.Contains(r.Id)).Join(db.ReviewSheets, r => r.SheetId, s => s.Id, (r, s) => new { r.Id, s.Definition }).AsNoTracking().ToListAsync(cancellationToken);
        return sheets.SelectMany(s => s.Definition.Departments.Select(d => (Key: (s.Id, d.Code), Name: d.Text ?? ErrorTexts.Of($"Department.{d.Code}")))).DistinctBy(d => d.Key).ToDictionary(d => d.Key, d => d.Name);
    }
}
