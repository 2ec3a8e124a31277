using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.StartMeeting;

public sealed class StartMeetingHandler(IAppDbContext db, MeetingRoom room) : IRequestHandler<StartMeetingCommand, long>
{
    public async Task<long> Handle(StartMeetingCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        var cycle = meeting.CycleId;
        if (cycle is not null && await db.Meetings.Where(m => m.CycleId == cycle && m.State == MeetingState.Running).Select(m => (DateOnly?)m.HeldOn).FirstOrDefaultAsync(cancellationToken) is { } running)
        {
            throw new RuleException(MeetingErrors.AnotherRuns, running);
        }

        var agenda = await room.WriteAsync(meeting, cancellationToken);
        meeting.Start(agenda.Entries, agenda.Since, room.Today, room.Now, room.Viewer.Name);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
