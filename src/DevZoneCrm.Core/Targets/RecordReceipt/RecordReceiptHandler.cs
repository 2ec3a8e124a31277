using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Targets.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.RecordReceipt;

public sealed class RecordReceiptHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<RecordReceiptCommand, Guid>
{
    public async Task<Guid> Handle(RecordReceiptCommand request, CancellationToken cancellationToken)
    {
        if (!await db.Projects.Where(ProjectVisibility.InFull(context.Viewer)).AnyAsync(p => p.Id == request.ProjectId, cancellationToken))
        {
            throw new NotFoundException(nameof(Project));
        }

        var receipt = ForeignReceipt.Record(request.ProjectId, request.ReceivedOn, request.UsdWan, request.Voucher, calendar.Today, calendar.Now.ToUniversalTime(), context.Viewer.Name);
        db.ForeignReceipts.Add(receipt);
        await db.SaveChangesAsync(cancellationToken);
        return receipt.Id;
    }
}
