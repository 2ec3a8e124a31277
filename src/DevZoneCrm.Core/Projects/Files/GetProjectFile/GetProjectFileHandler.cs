using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Files.GetProjectFile;

public sealed class GetProjectFileHandler(IAppDbContext db, IViewerContext context, IFileStore store) : IRequestHandler<GetProjectFileQuery, ProjectFileContentDto>
{
    public async Task<ProjectFileContentDto> Handle(GetProjectFileQuery request, CancellationToken cancellationToken)
    {
        var file = await db.ProjectFiles.AsNoTracking().OpenTo(db, context.Viewer).Where(f => f.Id == request.FileId)
            .Select(f => new { f.Name, f.Kind, f.Hash, f.ProjectId, Level = db.Projects.Where(p => p.Id == f.ProjectId).Select(p => p.Confidentiality).First() }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(ProjectFile));
        return new ProjectFileContentDto(file.Name, file.Kind, file.Hash, store.Open(file.Hash) ?? throw new NotFoundException(nameof(ProjectFile))) { ProjectId = file.ProjectId, Level = file.Level };
    }
}
