using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.AddRate;

public sealed class AddRateHandler(IAppDbContext db) : IRequestHandler<AddRateCommand, int>
{
    public async Task<int> Handle(AddRateCommand request, CancellationToken cancellationToken)
    {
        if (await db.ExchangeRates.AnyAsync(r => r.Year == request.Year, cancellationToken))
        {
            throw new RuleException(RateErrors.YearTaken, request.Year);
        }

        db.ExchangeRates.Add(new ExchangeRate(request.Year, request.Rate.ToE4()));
        await db.SaveChangesAsync(cancellationToken);
        return request.Year;
    }
}
