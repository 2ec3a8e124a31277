using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.NameSpeaker;

public sealed class NameSpeakerHandler(IAppDbContext db, IAccountDirectory accounts, ZoneCalendar calendar) : IRequestHandler<NameSpeakerCommand, Guid>
{
    public async Task<Guid> Handle(NameSpeakerCommand request, CancellationToken cancellationToken)
    {
        var name = await accounts.NameOfAsync(request.UserId, Permission.GiveOpinions, cancellationToken) ?? throw new RuleException(ReviewErrors.PersonUnknown);
        if (await db.ReviewPeople.AnyAsync(p => p.UserId == request.UserId && p.EndedOn == null && p.Department == request.Department, cancellationToken))
        {
            throw new RuleException(ReviewErrors.PersonNamed);
        }

        var person = ReviewPerson.Speaker(request.UserId, name, request.Department, calendar.Today);
        db.ReviewPeople.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        return person.Id;
    }
}
