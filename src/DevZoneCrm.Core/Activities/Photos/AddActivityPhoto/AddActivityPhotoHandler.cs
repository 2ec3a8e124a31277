using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;

public sealed class AddActivityPhotoHandler(IAppDbContext db, IViewerContext context, IFileStore store, IFileScanner scanner, IPhotoReader photos, TimeProvider clock) : IRequestHandler<AddActivityPhotoCommand, Guid>
{
    public async Task<Guid> Handle(AddActivityPhotoCommand request, CancellationToken cancellationToken)
    {
        var (viewer, post) = (context.Viewer, context.Viewer.PostId);
        var mayAdd = ActivityVisibility.ChangeableBy(viewer).Or(a => a.WithdrawnAt == null && post != null && a.People.Any(p => p.PostId == post));
        if (!await db.Activities.VisibleTo(db.Projects, viewer).Where(mayAdd).AnyAsync(a => a.Id == request.ActivityId, cancellationToken))
        {
            throw new NotFoundException(nameof(Activity));
        }

        if (await db.ActivityPhotos.AnyAsync(f => f.Id == request.Id, cancellationToken))
        {
            return request.Id;
        }

        if (await db.ActivityPhotos.CountAsync(f => f.ActivityId == request.ActivityId && f.RemovedAt == null, cancellationToken) >= AddActivityPhotoCommand.MostPhotos)
        {
            throw new RuleException(ActivityErrors.TooManyPhotos, AddActivityPhotoCommand.MostPhotos);
        }

        using var staged = await store.StageAsync(request.Content, cancellationToken);
        await using var content = staged.Open();
        var kind = FileContent.KindOf(content) ?? throw new RuleException(ProjectErrors.FileKindUnknown);
        await scanner.RequireCleanAsync(staged, cancellationToken);
        content.Position = 0;
        var own = photos.Read(content);
        var hasPlace = own is { Latitude: not null, Longitude: not null };
        var facts = new PhotoFacts(own?.TakenAt ?? request.Said?.TakenAt, hasPlace ? own!.Latitude : request.Said?.Latitude, hasPlace ? own!.Longitude : request.Said?.Longitude);
        var name = FileNames.Clean(request.Name, kind, ActivityPhoto.MaxNameLength);
        db.ActivityPhotos.Add(ActivityPhoto.Add(request.Id, request.ActivityId, name, kind, staged.Hash, staged.Size, facts, clock.GetUtcNow(), viewer.UserId, viewer.Name));
        // The bytes first: a record without bytes would be a hole, bytes without a record are only unused.
        staged.Keep();
        await db.SaveChangesAsync(cancellationToken);
        return request.Id;
    }
}
