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
            [.. places.Where(p => p.Kind == (int)stage && cards.ContainsKey(p.Id)).OrderByDescending(p => p.On).Select(p => cards[p.Id])]));
        return new ProjectBoardDto(day, now, rate?.RateE4 / 10_000m, rate?.Year, [.. columns]);
    }

    private async Task<List<BoardPlace>> PlacesAsync(IQueryable<Project> projects, GetProjectBoardQuery request, DateOnly day, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(request.Filter.Text))
        {
            // The texts are read through once for all columns. Ids in the databases' order: the next page of a column begins behind the last card.
            var found = await db.Places(projects, BoardHeads.Stages, request.Filter.Threshold, day).ToListAsync(cancellationToken);
            return [.. found.GroupBy(p => p.Kind).SelectMany(c => c.OrderByDescending(p => p.On).ThenByDescending(p => p.Id.ToString(), StringComparer.Ordinal).Take(SizeOf(request, c.Key - 1)))];
        }

        // Eight bounded walks along the index, sent as one statement.
        return await BoardHeads.Stages
            .Select((stage, index) => db.Column(projects, stage, request.Filter.Threshold, day).Take(SizeOf(request, index)))
            .Aggregate((left, right) => left.Concat(right))
            .ToListAsync(cancellationToken);
    }

    private static int SizeOf(GetProjectBoardQuery request, int index) =>
        request.Sizes is { } sizes && index < sizes.Count ? Math.Max(sizes[index], GetProjectBoardQuery.PageSize) : GetProjectBoardQuery.PageSize;
}
