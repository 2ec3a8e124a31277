using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.ProposeMonthClose;

public sealed class ProposeMonthCloseHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ProposeMonthCloseCommand, long>
{
    public async Task<long> Handle(ProposeMonthCloseCommand request, CancellationToken cancellationToken)
    {
        var first = MonthCode.FirstOn(request.Month);
        var latest = await db.MonthCloses.AsNoTracking().Where(c => c.FirstOn == first).OrderByDescending(c => c.Edition).FirstOrDefaultAsync(cancellationToken);
        if (latest is { State: MonthCloseState.Proposed } or { IsInForce: true })
        {
            throw new RuleException(latest.IsInForce ? MonthErrors.AlreadyClosed : MonthErrors.AlreadyProposed, request.Month);
        }

        var close = MonthClose.Propose(first, (latest?.Edition ?? 0) + 1, calendar.Today, context.Signature(), calendar.Now.ToUniversalTime());
        await MonthRates.RequireAsync(db, context.Viewer, close.FirstOn, close.LastOn, cancellationToken);
        db.MonthCloses.Add(close);
        return await db.SaveAsync(close, cancellationToken);
    }
}
