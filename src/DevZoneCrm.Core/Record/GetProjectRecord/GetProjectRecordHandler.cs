using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record.GetProjectRecord;

public sealed class GetProjectRecordHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetProjectRecordQuery, RecordListDto>
{
    private const int MostParts = 400;

    public async Task<RecordListDto> Handle(GetProjectRecordQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var project = await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer)).Where(p => p.Id == request.ProjectId).Select(p => new { p.Id, p.UnitId }).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Project));
        if (!RecordAccess.MayRead(viewer, project.UnitId))
        {
            throw new ForbiddenException(nameof(Permission.ViewAudit), RecordErrors.NotForYou);
        }

        var parts = await db.StageClaims.Where(c => c.ProjectId == project.Id).Select(c => c.Id)
            .Concat(db.ProjectFiles.Where(f => f.ProjectId == project.Id).Select(f => f.Id))
            .Concat(db.QualityReviews.Where(r => r.ProjectId == project.Id).Select(r => r.Id))
            .Concat(db.FirmClaims.Where(c => c.ProjectId == project.Id).Select(c => c.Id))
            .Take(MostParts).ToListAsync(cancellationToken);
        var keys = parts.Prepend(project.Id).Select(id => id.ToString()).ToList();
        var lines = db.AuditEntries.Where(a => keys.Contains(a.EntityId));
        return await lines.Before(request.Before).PageAsync(db, viewer, null, cancellationToken);
    }
}
