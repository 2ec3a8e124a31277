using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record.SearchRecord;

public sealed class SearchRecordHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<SearchRecordQuery, RecordListDto>
{
    public async Task<RecordListDto> Handle(SearchRecordQuery request, CancellationToken cancellationToken)
    {
        // Numbers have no gaps: the last one is how many there are.
        var total = await db.AuditEntries.MaxAsync(a => (long?)a.Sequence, cancellationToken) ?? 0;
        var asked = db.AuditEntries.AsQueryable();
        if (request.ActorId is { } actor)
        {
            asked = asked.Where(a => a.ActorId == actor);
        }

        if (request.Entity is { } entity)
        {
            asked = asked.Where(a => a.Entity == entity);
        }

        return await asked.Between(request.Day, request.Day).Before(request.Before).PageAsync(db, context.Viewer, total, cancellationToken);
    }
}
