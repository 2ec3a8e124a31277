using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.RegisterCompany;

public sealed class RegisterCompanyHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<RegisterCompanyCommand, long>
{
    public Task<long> Handle(RegisterCompanyCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.RegisterCompany(request.OccurredOn, calendar.Today, MoveNote.With(request.CompanyName, request.Note)), cancellationToken);
}
