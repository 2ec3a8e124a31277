using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Months.AskMonthReopen;

public sealed class AskMonthReopenHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<AskMonthReopenCommand, long>
{
    public async Task<long> Handle(AskMonthReopenCommand request, CancellationToken cancellationToken)
    {
        var close = await db.LoadCloseAsync(request.Month, request.Version, cancellationToken);
        close.AskToReopen(context.Signature(), calendar.Now.ToUniversalTime(), request.Reason);
        return await db.SaveAsync(close, cancellationToken);
    }
}
