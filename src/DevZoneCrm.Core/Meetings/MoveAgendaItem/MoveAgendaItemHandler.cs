using DevZoneCrm.Core.Meetings.Domain;
using MediatR;

namespace DevZoneCrm.Core.Meetings.MoveAgendaItem;

public sealed class MoveAgendaItemHandler(MeetingRoom room) : IRequestHandler<MoveAgendaItemCommand, long>
{
    public async Task<long> Handle(MoveAgendaItemCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        meeting.Arrange(AgendaOrder.PlacedBefore(await room.AgendaAsync(meeting, cancellationToken), request.Key, request.BeforeKey));
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
