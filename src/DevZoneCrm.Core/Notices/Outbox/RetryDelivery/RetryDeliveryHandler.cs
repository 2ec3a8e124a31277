using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Outbox.RetryDelivery;

public sealed class RetryDeliveryHandler(IAppDbContext db, TimeProvider clock) : IRequestHandler<RetryDeliveryCommand, bool>
{
    public async Task<bool> Handle(RetryDeliveryCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var again = await db.OutboxDeliveries.Where(d => d.Id == request.DeliveryId && (d.State == DeliveryState.Failed || d.State == DeliveryState.Unclear))
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0).SetProperty(d => d.DueAt, now), cancellationToken);
        return again == 1 ? true : throw new RuleException(NoticeErrors.NotFailed);
    }
}
