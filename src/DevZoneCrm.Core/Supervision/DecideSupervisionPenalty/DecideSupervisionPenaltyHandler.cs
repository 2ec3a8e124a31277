using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;

namespace DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;

public sealed class DecideSupervisionPenaltyHandler(IAppDbContext db, SupervisionWork work) : IRequestHandler<DecideSupervisionPenaltyCommand, long>
{
    public async Task<long> Handle(DecideSupervisionPenaltyCommand request, CancellationToken cancellationToken)
    {
        var order = await work.LoadAsync(request, cancellationToken);
        var now = await work.NowAsync(cancellationToken);
        if (!request.Confirmed)
        {
            order.DeclinePenalty(request.Reason, now);
            return await work.SaveAsync(order, cancellationToken);
        }

        if (order.UnitId is not { } unit || order.PenaltyE2 is not { } points)
        {
            throw new RuleException(SupervisionErrors.NoPenalty);
        }

        var record = RaceRecord.ForRedLight(unit, now.On, points, request.Reason, SupervisionNumber.Of(order.Year, order.Serial), now.By.Name, now.At);
        order.ConfirmPenalty(record.Id, request.Reason, now);
        db.RaceRecords.Add(record);
        return await work.SaveAsync(order, cancellationToken);
    }
}
