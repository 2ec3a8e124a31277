using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.GetImports;

public sealed class GetImportsHandler(IAppDbContext db) : IRequestHandler<GetImportsQuery, Page<ImportDto>>
{
    public async Task<Page<ImportDto>> Handle(GetImportsQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var total = await db.ImportBatches.CountAsync(cancellationToken);
        var rows = await db.ImportBatches.AsNoTracking().OrderByDescending(b => b.At).ThenByDescending(b => b.Id)
            .Skip((Math.Max(request.Page, 1) - 1) * GetImportsQuery.PageSize).Take(GetImportsQuery.PageSize)
            .Select(b => new ImportDto(b.Id, b.Kind, b.FileName, b.At, b.By, b.Rows, b.Created, b.Updated, b.Warnings, b.UndoneAt, b.UndoneBy))
            .ToListAsync(cancellationToken);
        return new Page<ImportDto>(rows, total);
    }
}
