using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.NameExpert;

public sealed class NameExpertHandler(IAppDbContext db, IAccountDirectory accounts, ZoneCalendar calendar) : IRequestHandler<NameExpertCommand, Guid>
{
    public async Task<Guid> Handle(NameExpertCommand request, CancellationToken cancellationToken)
    {
        var name = await accounts.NameOfAsync(request.UserId, Permission.ScoreReviews, cancellationToken) ?? throw new RuleException(ReviewErrors.PersonUnknown);
        if (await db.ReviewPeople.AnyAsync(p => p.UserId == request.UserId && p.EndedOn == null && p.Field != null, cancellationToken))
        {
            throw new RuleException(ReviewErrors.PersonNamed);
        }

        var person = ReviewPerson.Expert(request.UserId, name, request.Field, calendar.Today);
        db.ReviewPeople.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        return person.Id;
    }
}
