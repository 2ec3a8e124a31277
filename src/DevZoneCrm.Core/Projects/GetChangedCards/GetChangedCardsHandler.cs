using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetChangedCards;

public sealed class GetChangedCardsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetChangedCardsQuery, ChangedCardsDto>
{
    public async Task<ChangedCardsDto> Handle(GetChangedCardsQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (viewer, now, day) = (context.Viewer, calendar.Now, calendar.Today);
        var projects = request.Filter.Apply(db, viewer, day.Year);

        var changed = projects.Where(p => request.ProjectIds.Contains(p.Id));

        // One project went from column to column: who does not see it has nothing to draw anew. Most boards of a zone are of other units.
        // From 签约 on some see more than before, so they always look.
        if (request is { ProjectIds.Count: 1, Stages.Count: 2 } && viewer.Scope != ProjectScope.AllFromSigned && !await changed.AnyAsync(cancellationToken))
        {
            return new ChangedCardsDto(now, new Dictionary<Guid, BoardCardDto>(), new Dictionary<ProjectStage, Figure>());
        }

        // Two columns are read, not eight.
        var stages = request.Stages ?? BoardHeads.Stages;
        var totals = await Counting.Stock(db, projects, stages, day).Reaching(request.Filter.Threshold).HeadsAsync(cancellationToken);
        var onBoard = await Counting.Stock(db, changed, day).Reaching(request.Filter.Threshold).Where(r => r.Kind > 0).Select(r => r.ProjectId).ToListAsync(cancellationToken);
        var cards = await db.CardsAsync(onBoard, viewer, day, cancellationToken);
        return new ChangedCardsDto(now, cards, stages.ToDictionary(s => s, s => totals.GetValueOrDefault(s) ?? Figure.Zero));
    }
}
