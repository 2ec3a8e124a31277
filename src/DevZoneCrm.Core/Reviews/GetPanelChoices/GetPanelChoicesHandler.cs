using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetPanelChoices;

public sealed class GetPanelChoicesHandler(IAppDbContext db) : IRequestHandler<GetPanelChoicesQuery, IReadOnlyList<PanelChoiceDto>>
{
    private const int Most = 400;

    public async Task<IReadOnlyList<PanelChoiceDto>> Handle(GetPanelChoicesQuery request, CancellationToken cancellationToken) =>
        await db.ReviewPeople.AsNoTracking().Where(p => p.Field != null && p.EndedOn == null).OrderBy(p => p.Field).ThenBy(p => p.Name).Take(Most)
            .Select(p => new PanelChoiceDto(p.Id, p.Name, p.Field!.Value)).ToListAsync(cancellationToken);
}
