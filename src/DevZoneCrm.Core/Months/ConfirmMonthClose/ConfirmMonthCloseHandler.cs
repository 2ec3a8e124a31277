using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Months.ConfirmMonthClose;

public sealed class ConfirmMonthCloseHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, IMonthFreezer freezer) : IRequestHandler<ConfirmMonthCloseCommand, long>
{
    public async Task<long> Handle(ConfirmMonthCloseCommand request, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginAsync(cancellationToken);
        var close = await db.LoadCloseAsync(request.Month, request.Version, cancellationToken);
        close.Confirm(context.Signature(), calendar.Now.ToUniversalTime());

        // Saved first: from here on nobody else writes until all lines are kept.
        await db.SaveChangesAsync(cancellationToken);
        await MonthRates.RequireAsync(db, context.Viewer, close.FirstOn, close.LastOn, cancellationToken);
        close.Seal(await freezer.WriteAsync(close, await db.RuleOnAsync(close.LastOn, cancellationToken), cancellationToken));
        var version = await db.SaveAsync(close, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return version;
    }
}
