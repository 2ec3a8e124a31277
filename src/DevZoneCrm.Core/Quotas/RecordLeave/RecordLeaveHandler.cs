using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Quotas.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas.RecordLeave;

public sealed class RecordLeaveHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<RecordLeaveCommand, Guid>
{
    public async Task<Guid> Handle(RecordLeaveCommand request, CancellationToken cancellationToken)
    {
        var person = await db.LeavePersonAsync(request.PersonId, context.Viewer, cancellationToken);
        var leave = Leave.Record(person, request.Kind, request.From, request.To, request.Reason, clock.GetUtcNow(), context.Viewer.Name);

        // The same days twice would be a slip, and change nothing.
        if (await db.Leaves.AnyAsync(l => l.PersonId == person && l.WithdrawnAt == null && l.FromOn <= leave.FromOn && l.ToOn >= leave.ToOn, cancellationToken))
        {
            throw new RuleException(QuotaErrors.LeaveTwice);
        }

        db.Leaves.Add(leave);
        await db.SaveChangesAsync(cancellationToken);
        return leave.Id;
    }
}
