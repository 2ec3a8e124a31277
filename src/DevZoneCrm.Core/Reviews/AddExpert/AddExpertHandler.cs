using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.AddExpert;

public sealed class AddExpertHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, TimeProvider clock) : IRequestHandler<AddExpertCommand, long>
{
    public async Task<long> Handle(AddExpertCommand request, CancellationToken cancellationToken)
    {
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        review.RequirePanelSits();
        var person = await db.ReviewPeople.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId && p.Field != null && p.EndedOn == null, cancellationToken)
            ?? throw new RuleException(ReviewErrors.ExpertUnknown);
        if (await db.ReviewExperts.AnyAsync(e => e.ReviewId == review.Id && e.UserId == person.UserId, cancellationToken))
        {
            throw new RuleException(ReviewErrors.PersonNamed);
        }

        db.ReviewExperts.Add(ReviewExpert.Appoint(review, person, review.DueOn ?? calendar.Today, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return review.Version;
    }
}
