using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>
/// 承诺到期: what was agreed on with a firm that is no project yet. Nobody can tick it off there: it is done once the unit has met the same firm again, and after a month it is history.
/// </summary>
internal sealed class FollowUpStepsSource(IAppDbContext db) : IAgendaSource
{
    private const int DaysBack = 31;

    public AgendaSection Section => AgendaSection.Commitments;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var (today, from, until, unit) = (request.Today, request.Today.AddDays(-DaysBack), request.Until, request.UnitId);
        // Not "is null": SQLite takes that for a few rows of one project, and begins with half of a million.
        var agreed = db.Activities.VisibleTo(db.Projects, request.Viewer).Where(a => a.NextStepOn >= from && a.NextStepOn <= until && (a.ProjectId ?? Guid.Empty) == Guid.Empty && a.WithdrawnAt == null)
            .Where(a => a.Firm == null || !db.Activities.Any(l => l.UnitId == a.UnitId && l.OccurredOn > a.OccurredOn && l.Firm == a.Firm && l.WithdrawnAt == null));
        agreed = unit is null ? agreed : agreed.Where(a => a.UnitId == unit);
        var top = await agreed.OrderBy(a => a.NextStepOn).ThenBy(a => a.Id).Take(AgendaRequest.Most).Select(a => new
        {
            a.Id,
            a.UnitId,
            a.Firm,
            a.City,
            a.NextStep,
            a.NextStepOn,
            a.OccurredOn,
            Unit = db.Units.Where(u => u.Id == a.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            Owner = db.Posts.Where(p => p.Id == (a.NextStepPostId ?? a.PostId)).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await agreed.CountAsync(cancellationToken);
        return new AgendaPart(total, [.. top.Select(a => new AgendaEntry(AgendaSection.Commitments, $"n:{a.Id:N}", null, null, new AgendaFacts
        {
            Title = a.Firm ?? a.NextStep ?? string.Empty,
            OfUnitId = a.UnitId,
            Sign = a.NextStepOn < today ? AgendaSign.Late : AgendaSign.DueSoon,
            Unit = a.Unit,
            Owner = a.Owner,
            On = a.OccurredOn,
            DueOn = a.NextStepOn,
            Days = Math.Abs(a.NextStepOn!.Value.DayNumber - today.DayNumber),
            Text = a.Firm is null ? a.City : a.NextStep,
        }))]);
    }
}
