using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Record.GetPersonRecord;

public sealed class GetPersonRecordHandler(IAppDbContext db, IViewerContext context, IAccountDirectory accounts) : IRequestHandler<GetPersonRecordQuery, PersonRecordDto>
{
    public async Task<PersonRecordDto> Handle(GetPersonRecordQuery request, CancellationToken cancellationToken)
    {
        var person = await accounts.FindAsync(request.UserId, cancellationToken) ?? throw new NotFoundException(nameof(RecordLineDto));
        var lines = db.AuditEntries.Where(a => a.ActorId == request.UserId).Between(request.Day, request.Day).Before(request.Before);
        return new PersonRecordDto(person, await lines.PageAsync(db, context.Viewer, null, cancellationToken));
    }
}
