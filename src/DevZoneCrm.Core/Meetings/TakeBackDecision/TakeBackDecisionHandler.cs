using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.TakeBackDecision;

public sealed class TakeBackDecisionHandler(IAppDbContext db, MeetingRoom room, SupervisionWork work, SupervisionNotices notices) : IRequestHandler<TakeBackDecisionCommand, long>
{
    public async Task<long> Handle(TakeBackDecisionCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        var decision = meeting.TakeBack(request.DecisionId);
        if (await db.SupervisionOrders.Include(o => o.Helpers).SingleOrDefaultAsync(o => o.Id == decision.OrderId, cancellationToken) is { } order)
        {
            // Issued and nothing else: nobody has begun.
            if (order.State != SupervisionState.Open || order.StepCount > 1)
            {
                throw new RuleException(MeetingErrors.OrderIsWorked);
            }

            order.Withdraw(ErrorTexts.Of("Meeting.TakenBack", meeting.Name, meeting.HeldOn), await work.NowAsync(cancellationToken));
            await notices.TellAsync(order, cancellationToken);
        }

        return await room.SaveAsync(meeting, cancellationToken);
    }
}
