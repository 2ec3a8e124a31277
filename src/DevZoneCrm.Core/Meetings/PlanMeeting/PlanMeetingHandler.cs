using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.PlanMeeting;

public sealed class PlanMeetingHandler(IAppDbContext db, IViewerContext context, MeetingNotices notices) : IRequestHandler<PlanMeetingCommand, Guid>
{
    private static readonly PostRole[] OfTheZone = [PostRole.Leader, PostRole.Principal, PostRole.Office];

    public async Task<Guid> Handle(PlanMeetingCommand request, CancellationToken cancellationToken)
    {
        var cycle = request.CycleId is not { } id ? null
            : await db.MeetingCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(MeetingCycle));
        var unit = cycle is null ? request.UnitId : cycle.UnitId;
        if (!context.Viewer.MayHold(unit))
        {
            throw new RuleException(MeetingErrors.NotYours);
        }

        var chair = request.ChairPostId ?? cycle?.ChairPostId ?? context.Viewer.PostId;
        var posts = cycle is not null ? await MeetingParticipants.OfAsync(db, cycle, request.HeldOn, cancellationToken)
            : await MeetingParticipants.ReadAsync(db, unit, unit is null ? OfTheZone : [], [], chair, request.HeldOn, cancellationToken);
        var plan = new MeetingPlan(request.Name, request.HeldOn, request.StartsAt, request.Place, unit, chair);
        var meeting = cycle is null ? Meeting.Plan(plan, Shipped.Sections, posts) : Meeting.OneMore(cycle, plan, posts);
        db.Meetings.Add(meeting);
        await notices.CalledAsync(meeting, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return meeting.Id;
    }

    private static class Shipped
    {
        public static readonly AgendaSection[] Sections = [AgendaSection.Moved, AgendaSection.Stuck, AgendaSection.Supervision, AgendaSection.OverdueSteps, AgendaSection.Requests];
    }
}
