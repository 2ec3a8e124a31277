using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Months.KeepMonthClosed;

public sealed class KeepMonthClosedHandler(IAppDbContext db) : IRequestHandler<KeepMonthClosedCommand, long>
{
    public async Task<long> Handle(KeepMonthClosedCommand request, CancellationToken cancellationToken)
    {
        var close = await db.LoadCloseAsync(request.Month, request.Version, cancellationToken);
        close.KeepClosed();
        return await db.SaveAsync(close, cancellationToken);
    }
}
