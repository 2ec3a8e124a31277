using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetBoardStrip;

public sealed class GetBoardStripHandler(IAppDbContext db, IViewerContext context, SharedAnswers answers) : IRequestHandler<GetBoardStripQuery, BoardStripDto>
{
    public async Task<BoardStripDto> Handle(GetBoardStripQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (from, to, threshold) = (request.From, request.To, request.Filter.Threshold);
        var projects = request.Filter.Apply(db, context.Viewer, to.Year);
        var asked = request.ProjectIds is { } ids ? projects.Where(p => ids.Contains(p.Id)) : projects;
        var rates = await RatesOfRecord.ReadAsync(db, [from.Year, to.Year], cancellationToken);
        var places = await ChangedPlaces.ReadAsync(db, asked, from, to, threshold, rates, cancellationToken);
        return new BoardStripDto(
            [.. places.Select(p => new BoardPlaceDto(p.Id, p.Before, p.After, p.WanBefore, p.WanAfter, p.HasOtherAmount))],
            await OverdueAsync(request, projects, cancellationToken),
            rates.GetValueOrDefault(from.Year) == rates.GetValueOrDefault(to.Year) ? 0 : await RateEffectAsync(projects, request, places, cancellationToken));
    }

    private async Task<int> OverdueAsync(GetBoardStripQuery request, IQueryable<Project> projects, CancellationToken cancellationToken)
    {
        var (day, filter, limits) = (request.To, request.Filter, (await db.RulesAsync(cancellationToken)).Limits);
        if (request.DataVersion is not { } version || !filter.IsSameForAll)
        {
            return await StuckProjects.On(db, projects, day, filter.Threshold, limits).CountAsync(cancellationToken);
        }

        var shared = new SharedStock(db, answers, context.Viewer, version);
        var groups = await shared.ReadAsync(
            (nameof(StuckProjects), filter, day),
            filter.Narrow(db.Projects, day.Year),
            some => StuckProjects.On(db, some, day, filter.Threshold, limits),
            cancellationToken);
        return groups.Sum(g => g.Count);
    }

    // Dollars that stayed are worth something else in the new year: what is left of the net when all changes are taken out.
    private async Task<decimal> RateEffectAsync(IQueryable<Project> projects, GetBoardStripQuery request, List<ChangedPlace> places, CancellationToken cancellationToken)
    {
        if (request.ProjectIds is not null)
        {
            return 0;
        }

        var threshold = request.Filter.Threshold;
        var before = await BoardHeads.ReadAsync(db, projects, context.Viewer, request.From, cancellationToken, threshold);
        var after = await BoardHeads.ReadAsync(db, projects, context.Viewer, request.To, cancellationToken, threshold);
        var changes = places.Where(p => p.IsEntered || p.HasLeft || p.HasOtherAmount).Sum(p => (p.After == ProjectStage.None ? 0 : p.WanAfter) - (p.Before == ProjectStage.None ? 0 : p.WanBefore));
        return after.Values.Sum(f => f.Wan) - before.Values.Sum(f => f.Wan) - changes;
    }
}
