using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Files.GetProjectFiles;

public sealed class GetProjectFilesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetProjectFilesQuery, IReadOnlyList<ProjectFileDto>>
{
    public async Task<IReadOnlyList<ProjectFileDto>> Handle(GetProjectFilesQuery request, CancellationToken cancellationToken) =>
        await db.ProjectFiles.AsNoTracking().VisibleTo(db.Projects, context.Viewer).Where(f => f.ProjectId == request.ProjectId)
            .OrderByDescending(f => f.AddedAt).Take(GetProjectFilesQuery.Most).Rows(db, context.Viewer).ToListAsync(cancellationToken);
}
