using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.Photos.RemoveActivityPhoto;

public sealed class RemoveActivityPhotoHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<RemoveActivityPhotoCommand, Guid>
{
    public async Task<Guid> Handle(RemoveActivityPhotoCommand request, CancellationToken cancellationToken)
    {
        var mine = db.Activities.VisibleTo(db.Projects, context.Viewer).Where(ActivityVisibility.ChangeableBy(context.Viewer));
        var photo = await db.ActivityPhotos.SingleOrDefaultAsync(f => f.Id == request.PhotoId && mine.Any(a => a.Id == f.ActivityId), cancellationToken) ?? throw new NotFoundException(nameof(ActivityPhoto));
        photo.Remove(clock.GetUtcNow(), context.Viewer.Name);
        await db.SaveChangesAsync(cancellationToken);
        return photo.ActivityId;
    }
}
