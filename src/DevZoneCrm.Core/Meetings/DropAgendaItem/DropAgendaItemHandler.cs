using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;

namespace DevZoneCrm.Core.Meetings.DropAgendaItem;

public sealed class DropAgendaItemHandler(IAppDbContext db, MeetingRoom room) : IRequestHandler<DropAgendaItemCommand, long>
{
    public async Task<long> Handle(DropAgendaItemCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.EnterAsync(request.MeetingId, request.Version, cancellationToken);
        var entry = meeting.Items.FirstOrDefault(i => i.Key == request.Key)?.Entry
            ?? (await room.AgendaAsync(meeting, cancellationToken)).FirstOrDefault(e => e.Key == request.Key)
            ?? throw new RuleException(MeetingErrors.NoItem);
        meeting.Drop(entry, request.IsDropped);
        db.Note(new AuditNote(request.IsDropped ? "Dropped" : "Restored", nameof(AgendaItem), meeting.Id.ToString(), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Key"] = entry.Key }));
        return await room.SaveAsync(meeting, cancellationToken);
    }
}
