using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record.GetRecordChoices;

public sealed class GetRecordChoicesHandler(IAppDbContext db, IAccountDirectory accounts) : IRequestHandler<GetRecordChoicesQuery, RecordChoicesDto>
{
    public async Task<RecordChoicesDto> Handle(GetRecordChoicesQuery request, CancellationToken cancellationToken)
    {
        // From kind to kind along the index: the record is long, its kinds are few.
        var kinds = new List<string>();
        var next = await db.AuditEntries.OrderBy(a => a.Entity).Select(a => a.Entity).FirstOrDefaultAsync(cancellationToken);
        while (next is { } kind)
        {
            kinds.Add(kind);
            next = await db.AuditEntries.Where(a => a.Entity.CompareTo(kind) > 0).OrderBy(a => a.Entity).Select(a => a.Entity).FirstOrDefaultAsync(cancellationToken);
        }

        return new RecordChoicesDto(await accounts.EverybodyAsync(cancellationToken), kinds);
    }
}
