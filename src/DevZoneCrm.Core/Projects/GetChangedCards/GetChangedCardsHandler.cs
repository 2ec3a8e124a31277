using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetChangedCards;

/// <summary>Asked by every open board at once: what is the same for all is read once, and who sees nothing of the change reads nothing.</summary>
public sealed class GetChangedCardsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, SharedAnswers answers) : IRequestHandler<GetChangedCardsQuery, ChangedCardsDto>
{
    public async Task<ChangedCardsDto> Handle(GetChangedCardsQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (viewer, day) = (context.Viewer, calendar.Today);
        if (request.IsStageMove && viewer.Scope != ProjectScope.AllFromSigned && !await SeesAnyAsync(request, viewer, cancellationToken))
        {
            return new ChangedCardsDto(calendar.Now, new Dictionary<Guid, BoardCardDto>(), new Dictionary<ProjectStage, Figure>());
        }

        var stages = request.Stages ?? BoardHeads.Stages;
        var totals = await TotalsAsync(request, viewer, stages, day, cancellationToken);
        var changed = request.Filter.Apply(db, viewer, day.Year).Where(p => request.ProjectIds.Contains(p.Id));
        var onBoard = await Counting.Stock(db, changed, day).Reaching(request.Filter.Threshold).Where(r => r.Kind > 0).Select(r => r.ProjectId).ToListAsync(cancellationToken);
        var cards = await db.CardsAsync(onBoard, viewer, day, cancellationToken);
        return new ChangedCardsDto(calendar.Now, cards, stages.ToDictionary(s => s, s => totals.GetValueOrDefault(s) ?? Figure.Zero));
    }

    // A move from stage to stage changes nobody's view, but for those who see projects from 签约 on: most boards of a zone are of other units.
    private async Task<bool> SeesAnyAsync(GetChangedCardsQuery request, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = request.ProjectIds;
        var touched = await answers.GetAsync(
            request.DataVersion,
            (nameof(SeesAnyAsync), ids),
            () => db.Projects.AsNoTracking().Include(p => p.Access).Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken),
            cancellationToken);
        return touched.Exists(new Predicate<Project>(ProjectVisibility.Seen(viewer).Compile(preferInterpretation: true)));
    }

    private async Task<IReadOnlyDictionary<ProjectStage, Figure>> TotalsAsync(
        GetChangedCardsQuery request, Viewer viewer, IReadOnlyList<ProjectStage> stages, DateOnly day, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        if (!filter.IsSameForAll)
        {
            return await Counting.Stock(db, filter.Apply(db, viewer, day.Year), stages, day).Reaching(filter.Threshold).HeadsAsync(cancellationToken);
        }

        var shared = new SharedStock(db, answers, viewer, request.DataVersion);
        var groups = await shared.ReadAsync(
            (nameof(GetChangedCards), filter, string.Join(',', stages), day),
            filter.Narrow(db.Projects, day.Year),
            projects => Counting.Stock(db, projects, stages, day).Reaching(filter.Threshold),
            cancellationToken);
        return groups.GroupBy(g => g.Kind).ToDictionary(g => (ProjectStage)g.Key, Figure.Of);
    }
}
