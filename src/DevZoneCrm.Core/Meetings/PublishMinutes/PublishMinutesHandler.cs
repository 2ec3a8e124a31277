using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;

namespace DevZoneCrm.Core.Meetings.PublishMinutes;

public sealed class PublishMinutesHandler(IAppDbContext db, MeetingRoom room, MeetingNotices notices) : IRequestHandler<PublishMinutesCommand, long>
{
    public async Task<long> Handle(PublishMinutesCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        meeting.End(room.Now, room.Viewer.Name);
        db.MeetingMinutes.Add(MeetingMinutes.Publish(meeting.Id, await MinutesWriting.WriteAsync(db, meeting, room.Viewer.Name, cancellationToken), room.Now, room.Viewer.Name));
        await notices.PublishedAsync(meeting, cancellationToken);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
