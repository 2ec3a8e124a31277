using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Projects.GetProjectMoves;

public sealed class GetProjectMovesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectMovesQuery, BoardCardDto>
{
    public async Task<BoardCardDto> Handle(GetProjectMovesQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cards = await db.CardsAsync([request.ProjectId], context.Viewer, calendar.Today, cancellationToken);
        return cards.TryGetValue(request.ProjectId, out var card) ? card : throw new NotFoundException(nameof(Project));
    }
}
