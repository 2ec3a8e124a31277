using MediatR;

namespace DevZoneCrm.Core.Meetings.ShowAgendaItem;

public sealed class ShowAgendaItemHandler(MeetingRoom room) : IRequestHandler<ShowAgendaItemCommand, long>
{
    public async Task<long> Handle(ShowAgendaItemCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, null, cancellationToken);
        meeting.Show(request.ItemId);
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
