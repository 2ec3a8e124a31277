using MediatR;

namespace DevZoneCrm.Core.Meetings.CancelMeeting;

public sealed class CancelMeetingHandler(MeetingRoom room, MeetingNotices notices) : IRequestHandler<CancelMeetingCommand, long>
{
    public async Task<long> Handle(CancelMeetingCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        meeting.Cancel();
        await notices.CancelledAsync(meeting, cancellationToken);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
