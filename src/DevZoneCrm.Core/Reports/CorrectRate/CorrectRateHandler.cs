using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.CorrectRate;

public sealed class CorrectRateHandler(IAppDbContext db) : IRequestHandler<CorrectRateCommand, int>
{
    public async Task<int> Handle(CorrectRateCommand request, CancellationToken cancellationToken)
    {
        var rate = await db.ExchangeRates.SingleOrDefaultAsync(r => r.Year == request.Year, cancellationToken) ?? throw new NotFoundException(nameof(ExchangeRate));
        if (rate.RateE4 != request.RateBefore.ToE4())
        {
            throw new StaleVersionException();
        }

        rate.Change(request.Rate.ToE4());
        await db.SaveChangesAsync(cancellationToken);
        return request.Year;
    }
}
