using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.RemoveRate;

public sealed class RemoveRateHandler(IAppDbContext db) : IRequestHandler<RemoveRateCommand, int>
{
    public async Task<int> Handle(RemoveRateCommand request, CancellationToken cancellationToken)
    {
        var rate = await db.ExchangeRates.SingleOrDefaultAsync(r => r.Year == request.Year, cancellationToken) ?? throw new NotFoundException(nameof(ExchangeRate));
        var counted = await db.CountedWithAsync(request.Year, cancellationToken);
        if (counted > 0)
        {
            throw new RuleException(RateErrors.InUse, request.Year, counted);
        }

        db.ExchangeRates.Remove(rate);
        await db.SaveChangesAsync(cancellationToken);
        return request.Year;
    }
}
