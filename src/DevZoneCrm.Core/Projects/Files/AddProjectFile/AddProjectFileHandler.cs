using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Files.AddProjectFile;

public sealed class AddProjectFileHandler(IAppDbContext db, IViewerContext context, IFileStore store, IFileScanner scanner, IPhotoReader photos, TimeProvider clock) : IRequestHandler<AddProjectFileCommand, Guid>
{
    public async Task<Guid> Handle(AddProjectFileCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        if (!await db.Projects.Where(ProjectVisibility.InFull(viewer)).AnyAsync(p => p.Id == request.ProjectId, cancellationToken))
        {
            throw new NotFoundException(nameof(Project));
        }

        var former = request.Supersedes is { } id ? await FormerAsync(id, request.ProjectId, viewer, cancellationToken) : null;
        using var staged = await store.StageAsync(request.Content, cancellationToken);
        await using var content = staged.Open();
        var kind = FileContent.KindOf(content) ?? throw new RuleException(ProjectErrors.FileKindUnknown);
        await scanner.RequireCleanAsync(staged, cancellationToken);
        content.Position = 0;
        var photo = kind is FileKind.Jpeg or FileKind.Png or FileKind.WebP ? photos.Read(content) : null;
        var file = ProjectFile.Add(request.ProjectId, FileNames.Clean(request.Name, kind, ProjectFile.MaxNameLength), kind, staged.Hash, staged.Size, clock.GetUtcNow(), viewer.UserId, viewer.Name, photo);
        db.ProjectFiles.Add(file);
        former?.SupersedeBy(file);
        // The bytes first: a record without bytes would be a hole, bytes without a record are only unused.
        staged.Keep();
        await db.SaveChangesAsync(cancellationToken);
        return file.Id;
    }

    // Whoever may take it off the list may put a newer one in its place, also where it is evidence: a claim keeps the version it was filed with.
    private async Task<ProjectFile> FormerAsync(Guid id, Guid projectId, Viewer viewer, CancellationToken cancellationToken)
    {
        var visible = db.ProjectFiles.VisibleTo(db.Projects, viewer).Where(f => f.Id == id && f.ProjectId == projectId);
        var former = await visible.SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(ProjectFile));
        if (former.SupersededBy is not null)
        {
            throw new RuleException(ProjectErrors.FileSuperseded);
        }

        return await visible.AnyAsync(ProjectFileRows.RemovableBy(db, viewer), cancellationToken) ? former : throw new ForbiddenException(nameof(Permission.AttachFiles));
    }
}
