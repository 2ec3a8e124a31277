using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using MediatR;

namespace DevZoneCrm.Core.Reviews.SubmitReview;

public sealed class SubmitReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working, TimeProvider clock) : IRequestHandler<SubmitReviewCommand, long>
{
    public async Task<long> Handle(SubmitReviewCommand request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var review = await db.LoadReviewAsync(request, viewer, cancellationToken);
        await db.RequireOwnProjectAsync(review.ProjectId, viewer, cancellationToken);
        var sheet = await db.SheetOfAsync(review, cancellationToken);
        var facts = await db.FactsOfAsync(review.ProjectId, today.Year, cancellationToken);
        review.Submit(sheet, facts, viewer.Actor(), clock.GetUtcNow(), today, working.AddWorkingDays(today, sheet.PreCheckDays));
        return await db.SaveAsync(review, cancellationToken);
    }
}
