using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Files.RemoveProjectFile;

public sealed class RemoveProjectFileHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<RemoveProjectFileCommand, Guid>
{
    public async Task<Guid> Handle(RemoveProjectFileCommand request, CancellationToken cancellationToken)
    {
        var visible = db.ProjectFiles.VisibleTo(db.Projects, context.Viewer).Where(f => f.Id == request.FileId);
        var file = await visible.SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(ProjectFile));
        if (!await visible.AnyAsync(ProjectFileRows.RemovableBy(db, context.Viewer), cancellationToken))
        {
            throw new ForbiddenException(nameof(Permission.AttachFiles));
        }

        if (await db.ClaimEvidence.AnyAsync(e => e.FileId == file.Id, cancellationToken))
        {
            throw new RuleException(ProjectErrors.FileIsEvidence);
        }

        var former = await db.ProjectFiles.SingleOrDefaultAsync(f => f.SupersededBy == file.Id, cancellationToken);
        former?.Return();
        file.Remove(clock.GetUtcNow(), context.Viewer.Name);
        await db.SaveChangesAsync(cancellationToken);
        return file.ProjectId;
    }
}
