using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;

namespace DevZoneCrm.Core.Meetings.NoteDecision;

public sealed class NoteDecisionHandler(MeetingRoom room, SupervisionDesk desk, SupervisionNotices orders, MeetingNotices notices, WorkingCalendar working) : IRequestHandler<NoteDecisionCommand, long>
{
    public async Task<long> Handle(NoteDecisionCommand request, CancellationToken cancellationToken)
    {
        // No version: two who note at once both mean to add.
        var meeting = await room.EnterAsync(request.MeetingId, null, cancellationToken);
        var decision = meeting.Decide(new DecisionTerms(request.Text, request.OwnerPostId, working.OnOrAfter(request.DueOn), request.ItemId), room.Today, room.Now, room.Viewer.Name);
        var order = await desk.IssueAsync(
            new SupervisionAssignment
            {
                Title = decision.Text.Length <= SupervisionOrder.MaxTitleLength ? decision.Text : decision.Text[..(SupervisionOrder.MaxTitleLength - 1)] + "…",
                Matter = decision.Text,
                Source = SupervisionSource.Decision,
                SourceId = decision.Id,
                OwnerPostId = decision.OwnerPostId,
                ProjectId = decision.AboutId,
                Deadline = SupervisionDeadline.Day(decision.DueOn),
            },
            cancellationToken);
        decision.IssuedAs(order.Id);
        await notices.DecidedAsync(meeting, decision, orders.Place(order), cancellationToken);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
