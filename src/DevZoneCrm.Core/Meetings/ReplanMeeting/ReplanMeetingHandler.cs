using DevZoneCrm.Core.Meetings.Domain;
using MediatR;

namespace DevZoneCrm.Core.Meetings.ReplanMeeting;

public sealed class ReplanMeetingHandler(MeetingRoom room) : IRequestHandler<ReplanMeetingCommand, long>
{
    public async Task<long> Handle(ReplanMeetingCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        meeting.Replan(new MeetingPlan(request.Name, request.HeldOn, request.StartsAt, request.Place, meeting.UnitId, request.ChairPostId));
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
