using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>上次议定未办结: what earlier meetings of the cycle decided and nobody has closed. The order of 督办 knows how it stands.</summary>
internal sealed class OpenDecisionsSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.OpenDecisions;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        if (request.CycleId is not { } cycle)
        {
            return AgendaPart.Empty;
        }

        var (meeting, seen) = (request.MeetingId, request.InFull);
        var open = db.SupervisionOrders.Where(o => (o.State == SupervisionState.Open || o.State == SupervisionState.Reported) && o.Source == SupervisionSource.Decision)
            .Join(db.MeetingDecisions, o => o.Id, d => d.OrderId, (o, d) => new { Order = o, Decision = d })
            .Join(db.Meetings.Where(m => m.CycleId == cycle && m.Id != meeting), x => x.Decision.MeetingId, m => m.Id, (x, m) => new { x.Order, x.Decision, m.HeldOn })
            .Where(x => x.Decision.AboutId == null || seen.Any(p => p.Id == x.Decision.AboutId));
        var top = await open.OrderBy(x => x.Order.DueOn).ThenBy(x => x.Decision.Id).Take(AgendaRequest.Most).Select(x => new
        {
            x.Decision.Id,
            x.Decision.Text,
            x.Decision.AboutId,
            x.HeldOn,
            x.Order.DueOn,
            OrderId = x.Order.Id,
            Owner = db.Posts.Where(p => p.Id == x.Order.OwnerPostId).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).FirstOrDefault(),
            Unit = db.Units.Where(u => u.Id == x.Order.UnitId).Select(u => u.ShortName).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var total = top.Count < AgendaRequest.Most ? top.Count : await open.CountAsync(cancellationToken);
        return new AgendaPart(total, [.. top.Select(d => new AgendaEntry(AgendaSection.OpenDecisions, $"d:{d.Id:N}", d.AboutId, $"/supervision/{d.OrderId}", new AgendaFacts
        {
            Title = d.Text,
            Sign = d.DueOn < request.Today ? AgendaSign.Late : AgendaSign.DueSoon,
            Owner = d.Owner,
            Unit = d.Unit,
            On = d.HeldOn,
            DueOn = d.DueOn,
            Days = Math.Abs(d.DueOn.DayNumber - request.Today.DayNumber),
        }))]);
    }
}
