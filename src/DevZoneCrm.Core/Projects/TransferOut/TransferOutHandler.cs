using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.TransferOut;

public sealed class TransferOutHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<TransferOutCommand, long>
{
    public Task<long> Handle(TransferOutCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.TransferOut(request.OccurredOn, request.Reason, request.LostTo, calendar.Today), cancellationToken);
}
