using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.ReviseInvestment;

public sealed class ReviseInvestmentHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<ReviseInvestmentCommand, long>
{
    public Task<long> Handle(ReviseInvestmentCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(
            request,
            project => project.ReviseInvestment(Money.FromWan(request.AmountWan, request.Currency), request.FromOn, request.Reason, calendar.Today),
            cancellationToken);
}
