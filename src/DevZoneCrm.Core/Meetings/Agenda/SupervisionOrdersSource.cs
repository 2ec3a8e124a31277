using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>督办: orders that are red or yellow, late, or due before the next meeting; not those that the cycle itself decided, which stand under 上次议定未办结.</summary>
internal sealed class SupervisionOrdersSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Supervision;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var (today, until, unit, cycle) = (request.Today, request.Until, request.UnitId, request.CycleId);
        var running = db.SupervisionOrders.VisibleTo(request.Viewer).Where(SupervisionVisibility.InFull(db, request.Viewer))
            .Where(o => (o.State == SupervisionState.Open || o.State == SupervisionState.Reported) && (o.Light != SupervisionLight.Green || o.DueOn <= until))
            .Where(o => cycle == null || o.Source != SupervisionSource.Decision || !db.MeetingDecisions.Any(d => d.OrderId == o.Id && db.Meetings.Any(m => m.Id == d.MeetingId && m.CycleId == cycle)));
        running = unit is null ? running : running.Where(o => o.UnitId == unit);
        var top = await running.OrderByDescending(o => o.Light).ThenBy(o => o.DueOn).ThenBy(o => o.Id).Take(AgendaRequest.Most).Select(o => new
        {
            o.Id,
            o.Title,
            o.ProjectId,
            o.DueOn,
            o.IssuedOn,
            Owner = db.Posts.Where(p => p.Id == o.OwnerPostId).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).FirstOrDefault(),
            Unit = db.Units.Where(u => u.Id == o.UnitId).Select(u => u.ShortName).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await running.CountAsync(cancellationToken);
        return new AgendaPart(total, [.. top.Select(o => new AgendaEntry(AgendaSection.Supervision, $"u:{o.Id:N}", o.ProjectId, $"/supervision/{o.Id}", new AgendaFacts
        {
            Title = o.Title,
            Sign = o.DueOn < today ? AgendaSign.Late : AgendaSign.DueSoon,
            Owner = o.Owner,
            Unit = o.Unit,
            On = o.IssuedOn,
            DueOn = o.DueOn,
            Days = Math.Abs(o.DueOn.DayNumber - today.DayNumber),
        }))]);
    }
}
