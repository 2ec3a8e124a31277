using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;

namespace DevZoneCrm.Core.Reviews.PreCheckReview;

public sealed class PreCheckReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working, TimeProvider clock, ReviewNotices notices) : IRequestHandler<PreCheckReviewCommand, long>
{
    public async Task<long> Handle(PreCheckReviewCommand request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var review = await db.LoadReviewAsync(request, viewer, cancellationToken);
        var sheet = await db.SheetOfAsync(review, cancellationToken);
        var due = working.AddWorkingDays(today, sheet.OpinionDays);
        review.PreCheck(sheet, request.Vetoes, request.Note, viewer.Actor(), clock.GetUtcNow(), today, due);
        if (review.Step == ReviewStep.Opinions)
        {
            db.ReviewOpinions.AddRange(sheet.Departments.Select(d => ReviewOpinion.Ask(review, d.Code, today, due, working.AddWorkingDays(due, sheet.EscalationDays))));
            await notices.TellAskedAsync(review, sheet.Departments.Select(d => d.Code), due, cancellationToken);
        }

        return await db.SaveAsync(review, cancellationToken);
    }
}
