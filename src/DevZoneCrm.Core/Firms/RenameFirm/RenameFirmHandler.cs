using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.RenameFirm;

public sealed class RenameFirmHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<RenameFirmCommand, long>
{
    public Task<long> Handle(RenameFirmCommand request, CancellationToken cancellationToken) => db.ChangeAsync(
        request,
        p => p.RenameInvestor(request.Ordinal, new Investor(request.Name, request.CreditCode), request.Kind, request.On, calendar.Today, context.Viewer.Name),
        cancellationToken);
}
