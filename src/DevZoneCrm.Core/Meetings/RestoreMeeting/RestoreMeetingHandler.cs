using MediatR;

namespace DevZoneCrm.Core.Meetings.RestoreMeeting;

public sealed class RestoreMeetingHandler(MeetingRoom room) : IRequestHandler<RestoreMeetingCommand, long>
{
    public async Task<long> Handle(RestoreMeetingCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        meeting.Restore();
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
