using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.People.Handovers.CancelHandover;

public sealed class CancelHandoverHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<CancelHandoverCommand, long>
{
    public async Task<long> Handle(CancelHandoverCommand request, CancellationToken cancellationToken)
    {
        var handover = await db.LoadAsync(db.Handovers.VisibleTo(db, context.Viewer), request.HandoverId, request.Version, cancellationToken);
        handover.Cancel();
        return await db.SaveAsync(handover, cancellationToken);
    }
}
