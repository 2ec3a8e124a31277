using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.GetSupervision;

public sealed class GetSupervisionHandler(IAppDbContext db, IViewerContext context, SupervisionWork work) : IRequestHandler<GetSupervisionQuery, SupervisionDto>
{
    private const decimal Hundredths = 100m;

    public async Task<SupervisionDto> Handle(GetSupervisionQuery request, CancellationToken cancellationToken)
    {
        var asked = db.SupervisionOrders.AsNoTracking().VisibleTo(context.Viewer).Where(o => o.Id == request.Id);
        var head = await asked.Rows(db, context.Viewer).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(SupervisionOrder));
        var order = await asked.Include(o => o.Helpers).SingleAsync(cancellationToken);
        var now = await work.NowAsync(cancellationToken);
        var wanted = order.Helpers.Select(h => h.PostId).Append(order.OwnerPostId).ToList();
        var posts = await db.Posts.AsNoTracking().Where(p => wanted.Contains(p.Id)).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => new { Post = p, w.Name })
            .OrderBy(x => x.Name)
            .Select(x => new SupervisionPostDto(x.Post.Id, x.Name, x.Post.Title, db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.ShortName).FirstOrDefault())).ToListAsync(cancellationToken);
        var isOpen = !head.IsMasked;
        return new SupervisionDto
        {
            Head = head,
            Version = order.Version,
            Matter = isOpen ? order.Matter : null,
            Instruction = isOpen ? order.Instruction : null,
            Node = order.Node,
            NodeDueOn = order.NodeDueOn,
            Owner = posts.First(p => p.Id == order.OwnerPostId),
            Helpers = [.. posts.Where(p => p.Id != order.OwnerPostId)],
            Yellows = order.Yellows,
            AskedReason = isOpen ? order.AskedReason : null,
            AskedBy = order.AskedBy,
            AskedOn = order.AskedOn,
            NextTurnOn = order.State == SupervisionState.Open ? LightClock.NextTurn(order.Lights, now.On, now.Terms, now.Calendar) : null,
            WorkingDaysLeft = now.Calendar.WorkingDaysBetween(now.On, order.DueOn),
            PenaltyPoints = order.PenaltyE2 / Hundredths,
            Steps = await db.SupervisionSteps.AsNoTracking().Where(s => s.OrderId == order.Id).OrderBy(s => s.Number)
                .Select(s => new SupervisionStepDto(s.Number, s.Kind, s.On, s.At, s.Actor, isOpen ? s.Text : null, s.Light, s.Cause, s.Level, s.DueOn)).ToListAsync(cancellationToken),
            May = MayOf(order, now, isOpen),
        };
    }

    private SupervisionMay MayOf(SupervisionOrder order, SupervisionMoment now, bool isOpen)
    {
        if (!isOpen || context.Viewer.Kind != ViewerKind.User)
        {
            return new SupervisionMay();
        }

        var (answers, isIssuer, open) = (order.Answers(now.By), order.IsIssuer(now.By), order.State == SupervisionState.Open);
        return new SupervisionMay
        {
            Note = order.IsRunning && (answers || order.Helps(now.By)),
            Remind = order.IsRunning && isIssuer && !answers && !order.Helps(now.By),
            Report = open && answers,
            Ask = open && answers && order.AskedDueOn is null && now.Calendar.WorkingDaysBetween(now.On, order.DueOn) >= now.Terms.AskDaysBefore,
            DecideExtension = open && order.AskedDueOn is not null && (isIssuer || now.By.MayDecide) && order.AskedById != now.By.UserId,
            Return = order.State == SupervisionState.Reported && isIssuer,
            Close = order.IsRunning && isIssuer,
            Withdraw = order.IsRunning && isIssuer,
            DecidePenalty = order.Penalty == SupervisionPenaltyState.Proposed && context.Viewer.May(Permission.ManageRace) && !isIssuer,
        };
    }
}
