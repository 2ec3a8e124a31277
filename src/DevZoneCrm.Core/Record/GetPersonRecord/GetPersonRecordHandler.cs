using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Record.SearchRecord;
using MediatR;

namespace DevZoneCrm.Core.Record.GetPersonRecord;

public sealed class GetPersonRecordHandler(IAppDbContext db, IViewerContext context, IAccountDirectory accounts) : IRequestHandler<GetPersonRecordQuery, PersonRecordDto>
{
    public async Task<PersonRecordDto> Handle(GetPersonRecordQuery request, CancellationToken cancellationToken)
    {
        var person = await accounts.FindAsync(request.UserId, cancellationToken) ?? throw new NotFoundException(nameof(RecordLineDto));
        var asked = new SearchRecordQuery { ActorId = request.UserId, Day = request.Day, Before = request.Before };
        return new PersonRecordDto(person, await db.AuditEntries.Matching(asked).PageAsync(db, context.Viewer, null, cancellationToken));
    }
}
