using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.EndReviewPerson;

public sealed class EndReviewPersonHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<EndReviewPersonCommand, Guid>
{
    public async Task<Guid> Handle(EndReviewPersonCommand request, CancellationToken cancellationToken)
    {
        var person = await db.ReviewPeople.SingleOrDefaultAsync(p => p.Id == request.PersonId, cancellationToken) ?? throw new NotFoundException(nameof(ReviewPerson));
        person.End(calendar.Today);
        await db.SaveChangesAsync(cancellationToken);
        return person.Id;
    }
}
