using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

public sealed class GetBoardChangesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetBoardChangesQuery, BoardChangesDto>
{
    public async Task<BoardChangesDto> Handle(GetBoardChangesQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (viewer, from, to, threshold) = (context.Viewer, request.From, request.To, request.Filter.Threshold);
        var projects = request.Filter.Apply(db, viewer, to.Year);
        var before = await BoardHeads.ReadAsync(db, projects, viewer, from, cancellationToken, threshold);
        var after = await BoardHeads.ReadAsync(db, projects, viewer, to, cancellationToken, threshold);
        var rates = await RatesOfRecord.ReadAsync(db, [from.Year, to.Year], cancellationToken);
        var places = await ChangedPlaces.ReadAsync(db, projects, from, to, threshold, rates, cancellationToken);
        var limits = (await db.RulesAsync(cancellationToken)).Limits;
        var stuck = await StuckProjects.LargestAsync(db, projects, to, threshold, limits, request.Most, cancellationToken);
        var rows = new ChangeRows(db, viewer, request, stuck.ConvertAll(p => (p.Id, p.Stage)));
        await rows.ReadAsync(places, cancellationToken);
        var unchanged = after.Values.Sum(f => f.Count) - places.Count(p => p.After != ProjectStage.None);
        return new BoardChangesDto
        {
            From = from,
            To = to,
            At = calendar.Now,
            Columns = [.. BoardHeads.Stages.Select(s => new ColumnChangeDto(s, before[s], after[s]))],
            Entered = rows.Entered,
            Moved = rows.Moved,
            Left = rows.Left,
            Amounts = rows.Amounts,
            Stuck = rows.Stuck(stuck.Count < request.Most ? stuck.Count : await StuckProjects.On(db, projects, to, threshold, limits).CountAsync(cancellationToken)),
            Reached = places.Where(p => p.IsMoved).CountBy(p => p.After).ToDictionary(),
            Unmoved = unchanged,
            RateFrom = rates.TryGetValue(from.Year, out var first) ? first : null,
            RateTo = rates.TryGetValue(to.Year, out var second) ? second : null,
        };
    }
}
