using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;

public sealed class GetActivityPhotoHandler(IAppDbContext db, IViewerContext context, IFileStore store) : IRequestHandler<GetActivityPhotoQuery, ActivityPhotoContentDto>
{
    public async Task<ActivityPhotoContentDto> Handle(GetActivityPhotoQuery request, CancellationToken cancellationToken)
    {
        var seen = db.Activities.VisibleTo(db.Projects, context.Viewer);
        var photo = await db.ActivityPhotos.AsNoTracking().Where(f => f.Id == request.PhotoId && f.RemovedAt == null && seen.Any(a => a.Id == f.ActivityId))
            .Select(f => new { f.Name, f.Kind, f.Hash }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(ActivityPhoto));
        return new ActivityPhotoContentDto(photo.Name, photo.Kind, store.Open(photo.Hash) ?? throw new NotFoundException(nameof(ActivityPhoto)));
    }
}
