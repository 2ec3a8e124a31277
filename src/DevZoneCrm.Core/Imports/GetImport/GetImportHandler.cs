using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.GetImport;

public sealed class GetImportHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetImportQuery, ImportDetailDto>
{
    public async Task<ImportDetailDto> Handle(GetImportQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.Id, cancellationToken) ?? throw new NotFoundException(nameof(ImportBatch));
        var changes = db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batch.Id);
        var made = await changes.Where(c => c.Thing != ImportedThing.Project && c.Thing != ImportedThing.Rate && c.Thing != ImportedThing.Target && c.Thing != ImportedThing.Activity && c.Thing != ImportedThing.Post)
            .OrderBy(c => c.Ordinal).Select(c => c.Key).ToListAsync(cancellationToken);
        var lines = changes.Where(c => c.Thing == ImportedThing.Project || c.Thing == ImportedThing.Rate || c.Thing == ImportedThing.Target || c.Thing == ImportedThing.Activity);
        var full = db.Projects.Where(ProjectVisibility.InFull(context.Viewer));
        var hidden = await lines.CountAsync(c => c.Thing == ImportedThing.Project && db.Projects.Any(p => p.Id == c.EntityId) && !full.Any(p => p.Id == c.EntityId), cancellationToken);
        var seen = lines.Where(c => c.Thing == ImportedThing.Rate || c.Thing == ImportedThing.Target || c.Thing == ImportedThing.Activity || !db.Projects.Any(p => p.Id == c.EntityId) || full.Any(p => p.Id == c.EntityId));
        if (request.Action is { } action)
        {
            seen = seen.Where(c => c.Action == action);
        }

        var total = await seen.CountAsync(cancellationToken);
        var rows = await seen.OrderBy(c => c.Ordinal).Skip((Math.Max(request.Page, 1) - 1) * GetImportQuery.PageSize).Take(GetImportQuery.PageSize)
            .Select(c => new ImportedRowDto(
                c.Row,
                c.Key,
                full.Where(p => p.Id == c.EntityId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).FirstOrDefault(),
                c.Action,
                full.Where(p => p.Id == c.EntityId).Select(p => (Guid?)p.Id).FirstOrDefault()) { ActivityId = c.Thing == ImportedThing.Activity ? c.EntityId : null })
            .ToListAsync(cancellationToken);
        return new ImportDetailDto(
            batch.Id, batch.FileName, batch.At, batch.By, batch.Rows, batch.Created, batch.Updated, batch.Warnings, batch.UndoneAt, batch.UndoneBy, made, new Page<ImportedRowDto>(rows, total), hidden);
    }
}
