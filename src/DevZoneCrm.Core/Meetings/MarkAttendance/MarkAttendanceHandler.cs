using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.MarkAttendance;

public sealed class MarkAttendanceHandler(IAppDbContext db, MeetingRoom room) : IRequestHandler<MarkAttendanceCommand, long>
{
    public async Task<long> Handle(MarkAttendanceCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        if (!await db.Posts.AnyAsync(p => p.Id == request.PostId, cancellationToken))
        {
            throw new RuleException(MeetingErrors.OwnerUnknown);
        }

        meeting.Invite([request.PostId]);
        meeting.Mark(request.PostId, request.IsPresent);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
