using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
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

        // Today's stage is a column with an index: two columns are read, not eight.
        var columns = request.Stages is { } touched ? projects.Where(p => touched.Contains(p.Stage)) : projects;
        var totals = await BoardHeads.ReadAsync(db, columns, viewer, day, cancellationToken, request.Filter.Threshold);
        var changed = projects.Where(p => request.ProjectIds.Contains(p.Id));
        var onBoard = await Counting.Stock(db, changed, day).Reaching(request.Filter.Threshold).Where(r => r.Kind > 0).Select(r => r.ProjectId).ToListAsync(cancellationToken);
        var cards = await db.CardsAsync(onBoard, viewer, day, cancellationToken);
        var stages = request.Stages ?? BoardHeads.Stages;
        return new ChangedCardsDto(now, cards, stages.ToDictionary(s => s, s => totals[s]));
    }
}
