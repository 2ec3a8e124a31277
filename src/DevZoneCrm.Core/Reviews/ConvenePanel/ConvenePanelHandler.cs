using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ConvenePanel;

public sealed class ConvenePanelHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working, TimeProvider clock) : IRequestHandler<ConvenePanelCommand, long>
{
    public async Task<long> Handle(ConvenePanelCommand request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        var sheet = await db.SheetOfAsync(review, cancellationToken);
        var ids = request.PersonIds.Distinct().ToList();
        var people = await db.ReviewPeople.AsNoTracking().Where(p => ids.Contains(p.Id) && p.Field != null && p.EndedOn == null).ToListAsync(cancellationToken);
        if (people.Count != ids.Count || people.DistinctBy(p => p.UserId).Count() != people.Count)
        {
            throw new RuleException(ReviewErrors.ExpertUnknown);
        }

        var until = working.AddWorkingDays(today, sheet.PanelDays);
        var panel = people.ConvertAll(p => ReviewExpert.Appoint(review, p, until, clock.GetUtcNow()));
        review.Convene(await db.ReviewOpinions.AsNoTracking().Where(o => o.ReviewId == review.Id).ToListAsync(cancellationToken), panel, today, until);
        db.ReviewExperts.AddRange(panel);
        return await db.SaveAsync(review, cancellationToken);
    }
}
