using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetProjectBoard;

public sealed class GetProjectBoardHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectBoardQuery, ProjectBoardDto>
{
    public async Task<ProjectBoardDto> Handle(GetProjectBoardQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (viewer, now) = (context.Viewer, calendar.Now);
        var day = request.AsOf ?? calendar.Today;
        var projects = request.Filter.Apply(db, viewer, day.Year);
        var totals = await BoardHeads.ReadAsync(db, projects, viewer, day, cancellationToken, request.Filter.Threshold);
        var places = await PlacesAsync(projects, request, day, cancellationToken);
        var cards = await db.CardsAsync([.. places.Select(p => p.Id)], viewer, day, cancellationToken);
        var rate = await db.ExchangeRates.Where(r => r.Year <= day.Year).OrderByDescending(r => r.Year).Select(r => new { r.Year, r.RateE4 }).FirstOrDefaultAsync(cancellationToken);
        var columns = BoardHeads.Stages.Select(stage => new BoardColumnDto(
            stage,
            totals[stage],
            [.. places.Where(p => p.Stage == stage && cards.ContainsKey(p.Id)).OrderByDescending(p => p.On).Select(p => cards[p.Id])]));
        return new ProjectBoardDto(day, now, rate?.RateE4 / 10_000m, rate?.Year, [.. columns]);
    }

    // Eight bounded walks along the index, sent as one statement.
    private Task<List<BoardPlace>> PlacesAsync(IQueryable<Project> projects, GetProjectBoardQuery request, DateOnly day, CancellationToken cancellationToken) =>
        BoardHeads.Stages
            .Select((stage, index) =>
            {
                var size = request.Sizes is { } sizes && index < sizes.Count ? Math.Max(sizes[index], GetProjectBoardQuery.PageSize) : GetProjectBoardQuery.PageSize;
                return db.Column(projects, stage, request.Filter.Threshold, day).Take(size);
            })
            .Aggregate((left, right) => left.Concat(right))
            .ToListAsync(cancellationToken);
}
