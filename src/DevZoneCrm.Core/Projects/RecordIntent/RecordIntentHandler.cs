using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.RecordIntent;

public sealed class RecordIntentHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<RecordIntentCommand, long>
{
    public Task<long> Handle(RecordIntentCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.RecordIntent(request.OccurredOn, calendar.Today, request.Note), cancellationToken);
}
