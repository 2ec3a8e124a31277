using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Views.GetViews;

public sealed class GetViewsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetViewsQuery, IReadOnlyList<SavedViewDto>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<SavedViewDto>> Handle(GetViewsQuery request, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId;
        return await db.SavedViews.AsNoTracking().Where(ViewAccess.SeenBy(context.Viewer))
            .OrderBy(v => v.OwnerId == user ? 0 : 1).ThenBy(v => v.Sharing).ThenBy(v => v.Name).Take(Most)
            .Select(v => new SavedViewDto(v.Id, v.Name, v.Query, v.Sharing, v.IsPinned, v.OwnerId == user)).ToListAsync(cancellationToken);
    }
}
