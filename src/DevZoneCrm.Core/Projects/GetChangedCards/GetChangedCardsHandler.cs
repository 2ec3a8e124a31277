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

        // A move from stage to stage changes nobody's view, but for those who see projects from 签约 on: most boards of a zone are of other units.
        var touched = await TouchedProjects.ReadAsync(db, answers, request.DataVersion, request.ProjectIds, viewer, cancellationToken);
        if (touched.Seen.Count == 0 && request.IsStageMove && viewer.Scope != ProjectScope.AllFromSigned)
        {
            return new ChangedCardsDto(calendar.Now, new Dictionary<Guid, BoardCardDto>(), new Dictionary<ProjectStage, Figure>());
        }

        var stages = request.Stages ?? BoardHeads.Stages;
        var totals = await TotalsAsync(request, viewer, stages, day, cancellationToken);
        var onBoard = (await OnBoardAsync(request, viewer, day, cancellationToken)).FindAll(touched.Seen.Contains);
        var cards = onBoard.Count == 0 ? []
            : touched.SameEyes is not { } eyes ? await db.CardsAsync(onBoard, viewer, day, cancellationToken)
            : await answers.GetAsync(request.DataVersion, (eyes, day, string.Join(',', onBoard)), () => db.CardsAsync(onBoard, viewer, day, cancellationToken), cancellationToken);
        return new ChangedCardsDto(calendar.Now, cards, stages.ToDictionary(s => s, s => totals.GetValueOrDefault(s) ?? Figure.Zero));
    }

    private Task<List<Guid>> OnBoardAsync(GetChangedCardsQuery request, Viewer viewer, DateOnly day, CancellationToken cancellationToken)
    {
        var (filter, ids) = (request.Filter, request.ProjectIds);
        return filter.IsSameForAll
            ? answers.GetAsync(request.DataVersion, (nameof(OnBoardAsync), filter, day, ids), () => OfAsync(filter.Narrow(db.Projects, day.Year)), cancellationToken)
            : OfAsync(filter.Apply(db, viewer, day.Year));

        Task<List<Guid>> OfAsync(IQueryable<Project> projects) =>
            Counting.Stock(db, projects.Where(p => ids.Contains(p.Id)), day).Reaching(filter.Threshold).Where(r => r.Kind > 0).Select(r => r.ProjectId).ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyDictionary<ProjectStage, Figure>> TotalsAsync(
        GetChangedCardsQuery request, Viewer viewer, IReadOnlyList<ProjectStage> stages, DateOnly day, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        if (!filter.IsSameForAll)
        {
            return await Counting.Stock(db, filter.Apply(db, viewer, day.Year), stages, day).Reaching(filter.Threshold).HeadsAsync(cancellationToken);
        }

        var groups = await new SharedStock(db, answers, viewer, request.DataVersion, filter, day)
            .ReadAsync(string.Join(',', stages), projects => Counting.Stock(db, projects, stages, day).Reaching(filter.Threshold), cancellationToken);
        return groups.GroupBy(g => g.Kind).ToDictionary(g => (ProjectStage)g.Key, Figure.Of);
    }
}
