using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record.CheckRecord;

public sealed class CheckRecordHandler(IAppDbContext db) : IRequestHandler<CheckRecordQuery, RecordCheckDto>
{
    public async Task<RecordCheckDto> Handle(CheckRecordQuery request, CancellationToken cancellationToken)
    {
        var (chain, isEnd) = await RecordChain.CheckAsync(db, request.From, CheckRecordQuery.Stretch, cancellationToken);
        var last = await db.AuditEntries.MaxAsync(a => (long?)a.Sequence, cancellationToken) ?? 0;
        return new RecordCheckDto(isEnd ? null : chain.Mark, chain.Mark.Sequence, last, chain.Faults);
    }
}
