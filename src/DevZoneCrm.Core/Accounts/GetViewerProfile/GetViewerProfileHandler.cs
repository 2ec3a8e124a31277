using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Accounts.GetViewerProfile;

public sealed class GetViewerProfileHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetViewerProfileQuery, ViewerProfileDto>
{
    public async Task<ViewerProfileDto> Handle(GetViewerProfileQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var unit = viewer.UnitId is { } unitId
            ? await db.Units.AsNoTracking().Where(u => u.Id == unitId).Select(u => new { u.Name, u.ShortName }).FirstOrDefaultAsync(cancellationToken)
            : null;
        var post = viewer.PostId is { } postId
            ? await db.Posts.Where(p => p.Id == postId).Select(p => p.Title).FirstOrDefaultAsync(cancellationToken)
            : null;
        return new ViewerProfileDto(viewer.Name, viewer.Role, unit?.Name, unit?.ShortName, post);
    }
}
