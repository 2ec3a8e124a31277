using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
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
        if (request is { ProjectIds: { } ids, DataVersion: { } version, Filter.IsSameForAll: true })
        {
            return await OfNoticeAsync(request, ids, version, cancellationToken);
        }

        var projects = request.Filter.Apply(db, context.Viewer, to.Year);
        var asked = request.ProjectIds is { } some ? projects.Where(p => some.Contains(p.Id)) : projects;
        var rates = await RatesOfRecord.ReadAsync(db, [from.Year, to.Year], cancellationToken);
        var places = await ChangedPlaces.ReadAsync(db, asked, from, to, threshold, rates, cancellationToken);
        return new BoardStripDto(
            [.. places.Select(Line)],
            await StuckProjects.On(db, projects, to, threshold, (await db.RulesAsync(cancellationToken)).Limits).CountAsync(cancellationToken),
            rates.GetValueOrDefault(from.Year) == rates.GetValueOrDefault(to.Year) ? 0 : await RateEffectAsync(projects, request, places, cancellationToken));
    }

    private static BoardPlaceDto Line(ChangedPlace place) => new(place.Id, place.Before, place.After, place.WanBefore, place.WanAfter, place.HasOtherAmount);

    // After a notice all open boards ask for the same few projects: they are read once, and each viewer gets those he sees.
    private async Task<BoardStripDto> OfNoticeAsync(GetBoardStripQuery request, IReadOnlyList<Guid> ids, long version, CancellationToken cancellationToken)
    {
        var (filter, from, to) = (request.Filter, request.From, request.To);
        var limits = (await answers.GetAsync(version, nameof(ZoneRules), () => db.RulesAsync(cancellationToken), cancellationToken)).Limits;
        var places = await answers.GetAsync(version, (nameof(OfNoticeAsync), filter, from, to, ids), ReadAsync, cancellationToken);
        var touched = await TouchedProjects.ReadAsync(db, answers, version, ids, context.Viewer, cancellationToken);
        var overdue = await new SharedStock(db, answers, context.Viewer, version, filter, to)
            .ReadAsync(nameof(StuckProjects), some => StuckProjects.On(db, some, to, filter.Threshold, limits), cancellationToken);
        return new BoardStripDto([.. places.Where(p => touched.Seen.Contains(p.Id)).Select(Line)], overdue.Sum(g => g.Count), 0);

        async Task<List<ChangedPlace>> ReadAsync()
        {
            var rates = await RatesOfRecord.ReadAsync(db, [from.Year, to.Year], cancellationToken);
            return await ChangedPlaces.ReadAsync(db, filter.Narrow(db.Projects, to.Year).Where(p => ids.Contains(p.Id)), from, to, filter.Threshold, rates, cancellationToken);
        }
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
