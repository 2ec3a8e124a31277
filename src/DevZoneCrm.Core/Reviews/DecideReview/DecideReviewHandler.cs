using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.DecideReview;

public sealed class DecideReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working, TimeProvider clock, ReviewNotices notices) : IRequestHandler<DecideReviewCommand, long>
{
    public async Task<long> Handle(DecideReviewCommand request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var review = await db.LoadReviewAsync(request, viewer, cancellationToken);
        var sheet = await db.SheetOfAsync(review, cancellationToken);
        var isDirector = viewer.Kind == ViewerKind.Operator || viewer.Role == Role.Director;
        review.Decide(sheet, request.Accept, request.Conditions, request.Note, isDirector, viewer.Actor(), clock.GetUtcNow(), today, working.AddCalendarDays(today, sheet.RecheckDays));
        if (review.Kind == ReviewKind.Evaluation && await db.QualityReviews.SingleOrDefaultAsync(r => r.StandingKey == review.ProjectId && r.Id != review.Id, cancellationToken) is { } before)
        {
            before.StandDown();
        }

        await notices.TellDecidedAsync(review, cancellationToken);
        return await db.SaveAsync(review, cancellationToken);
    }
}
