using DevZoneCrm.Core.Meetings.Domain;
using MediatR;

namespace DevZoneCrm.Core.Meetings.ReplanMeeting;

public sealed class ReplanMeetingHandler(MeetingRoom room, MeetingNotices notices) : IRequestHandler<ReplanMeetingCommand, long>
{
    public async Task<long> Handle(ReplanMeetingCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        var before = (meeting.HeldOn, meeting.StartsAt, meeting.Place);
        meeting.Replan(new MeetingPlan(request.Name, request.HeldOn, request.StartsAt, request.Place, meeting.UnitId, request.ChairPostId));
        if (before != (meeting.HeldOn, meeting.StartsAt, meeting.Place))
        {
            await notices.CalledAsync(meeting, cancellationToken);
        }

        return await room.SaveAsync(meeting, cancellationToken);
    }
}
