using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetBoardColumn;

public sealed class GetBoardColumnHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetBoardColumnQuery, IReadOnlyList<BoardCardDto>>
{
    public async Task<IReadOnlyList<BoardCardDto>> Handle(GetBoardColumnQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var day = request.AsOf ?? calendar.Today;
        var projects = request.Filter.Apply(db, context.Viewer, day.Year);
        var ids = await db.Column(projects, request.Stage, request.Filter.Threshold, day)
            .Behind(request.Behind)
            .Take(GetBoardColumnQuery.PageSize)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        var cards = await db.CardsAsync(ids, context.Viewer, day, cancellationToken);
        return [.. ids.Where(cards.ContainsKey).Select(id => cards[id])];
    }
}
