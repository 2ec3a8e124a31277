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
        return await db.AuditEntries.Matching(request).PageAsync(db, context.Viewer, total, cancellationToken);
    }
}
