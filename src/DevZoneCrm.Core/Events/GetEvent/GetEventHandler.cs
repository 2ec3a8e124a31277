using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.GetEvent;

public sealed class GetEventHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetEventQuery, EventPageDto>
{
    public async Task<EventPageDto> Handle(GetEventQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var found = await db.ZoneEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == request.EventId, cancellationToken) ?? throw new NotFoundException(nameof(ZoneEvent));
        var mayChange = EventRights.MayChange(viewer, found.UnitId) && found.State != ZoneEventState.Cancelled;
        var projects = await db.ReadAsync(found.Id, found.FirstOn.Year, mayChange, viewer, cancellationToken);
        return new EventPageDto
        {
            Id = found.Id,
            Version = found.Version,
            State = found.State,
            Facts = new ZoneEventFacts
            {
                Kind = found.Kind,
                Title = found.Title,
                FirstOn = found.FirstOn,
                LastOn = found.LastOn,
                Country = found.Country,
                City = found.City,
                Place = found.Place,
                UnitId = found.UnitId,
                Host = found.Host,
                Guests = found.Guests,
                Agenda = found.Agenda,
                Seating = found.Seating,
            },
            Unit = await db.Units.Where(u => u.Id == found.UnitId).Select(u => u.Name).FirstOrDefaultAsync(cancellationToken),
            Outcome = found.Outcome,
            CancelReason = found.CancelReason,
            PlannedBy = found.PlannedBy,
            CreatedAt = found.CreatedAt,
            Projects = projects,
            Totals = projects.GroupBy(p => p.Role).ToDictionary(g => g.Key, EventLines.Total),
            Rates = await RatesAsync(projects, found.FirstOn.Year, cancellationToken),
            IsPartial = viewer.Scope != ProjectScope.AllWithSecret,
            MayChange = mayChange,
            MayAttach = viewer.May(Permission.PlanEvents) && found.State != ZoneEventState.Cancelled,
        };
    }

    // A project that is counted elsewhere than in the event's year has the rate of its own.
    private async Task<IReadOnlyDictionary<int, decimal>> RatesAsync(List<EventProjectDto> projects, int year, CancellationToken cancellationToken)
    {
        var years = projects.FindAll(p => p.Currency == Currency.Usd).Select(p => p.Role == EventProjectRole.Lead ? year : p.On?.Year ?? year).Distinct().ToList();
        return years.Count == 0 ? new Dictionary<int, decimal>() : await RatesOfRecord.ReadAsync(db, years, cancellationToken);
    }
}
