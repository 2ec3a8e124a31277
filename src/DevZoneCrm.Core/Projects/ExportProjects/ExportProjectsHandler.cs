using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Sheet;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.ExportProjects;

public sealed class ExportProjectsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ExportProjectsQuery, SheetContent>
{
    private const string SheetName = "项目";

    public async Task<SheetContent> Handle(ExportProjectsQuery request, CancellationToken cancellationToken)
    {
        var names = await db.ProjectNamesAsync(cancellationToken);
        var projects = await db.Projects.AsNoTracking()
            .Where(ProjectVisibility.InFull(context.Viewer))
            .Include(p => p.Investors)
            .Include(p => p.KeyLists)
            .OrderBy(p => p.Code)
            .ToListAsync(cancellationToken);
        return new SheetContent(SheetName, [.. ProjectColumns.All.Select(c => c.Header)], [.. projects.Select(p => ProjectSheet.Line(p, names))]);
    }
}
