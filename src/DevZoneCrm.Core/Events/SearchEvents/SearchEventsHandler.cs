using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.SearchEvents;

public sealed class SearchEventsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<SearchEventsQuery, Page<EventRowDto>>
{
    public async Task<Page<EventRowDto>> Handle(SearchEventsQuery request, CancellationToken cancellationToken)
    {
        var found = db.ZoneEvents.AsNoTracking();
        found = request.From is { } from ? found.Where(e => e.FirstOn >= from) : found;
        found = request.To is { } to ? found.Where(e => e.FirstOn <= to) : found;
        found = request.Kind is { } kind ? found.Where(e => e.Kind == kind) : found;
        found = request.State is { } state ? found.Where(e => e.State == state) : found;
        found = request.UnitId is { } unit ? found.Where(e => e.UnitId == unit) : found;
        var page = found.OrderByDescending(e => e.FirstOn).ThenBy(e => e.Title).ThenBy(e => e.Id).Skip((request.Page - 1) * request.PageSize).Take(request.PageSize);
        var rows = await page.Select(e => new EventRowDto
        {
            Id = e.Id,
            Kind = e.Kind,
            State = e.State,
            Title = e.Title,
            FirstOn = e.FirstOn,
            LastOn = e.LastOn,
            Country = e.Country,
            City = e.City,
            Place = e.Place,
            Unit = db.Units.Where(u => u.Id == e.UnitId).Select(u => u.ShortName).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var counts = await CountsAsync(rows.ConvertAll(r => r.Id), cancellationToken);
        rows = rows.ConvertAll(r => r with
        {
            Signed = counts.GetValueOrDefault((r.Id, EventProjectRole.Signed)),
            Started = counts.GetValueOrDefault((r.Id, EventProjectRole.Started)),
            Leads = counts.GetValueOrDefault((r.Id, EventProjectRole.Lead)),
        });
        return new Page<EventRowDto>(rows, await found.CountAsync(cancellationToken));
    }

    private async Task<Dictionary<(Guid, EventProjectRole), int>> CountsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.EventProjects.Where(x => ids.Contains(x.EventId))
            .Join(db.Projects.VisibleTo(context.Viewer), x => x.ProjectId, p => p.Id, (x, p) => new { x.EventId, x.Role })
            .GroupBy(x => new { x.EventId, x.Role })
            .Select(g => new { g.Key.EventId, g.Key.Role, Count = g.Count() })
            .ToListAsync(cancellationToken)).ToDictionary(g => (g.EventId, g.Role), g => g.Count);
}
