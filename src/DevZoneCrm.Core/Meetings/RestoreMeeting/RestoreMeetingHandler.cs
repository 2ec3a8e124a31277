using MediatR;

namespace DevZoneCrm.Core.Meetings.RestoreMeeting;

public sealed class RestoreMeetingHandler(MeetingRoom room, MeetingNotices notices) : IRequestHandler<RestoreMeetingCommand, long>
{
    public async Task<long> Handle(RestoreMeetingCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        meeting.Restore();
        await notices.CalledAsync(meeting, cancellationToken);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
