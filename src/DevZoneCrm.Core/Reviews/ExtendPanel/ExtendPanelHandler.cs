using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ExtendPanel;

public sealed class ExtendPanelHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working) : IRequestHandler<ExtendPanelCommand, long>
{
    public async Task<long> Handle(ExtendPanelCommand request, CancellationToken cancellationToken)
    {
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        var until = working.AddWorkingDays(calendar.Today, (await db.SheetOfAsync(review, cancellationToken)).PanelDays);
        review.ExtendPanel(until);
        foreach (var expert in await db.ReviewExperts.Where(e => e.ReviewId == review.Id).ToListAsync(cancellationToken))
        {
            expert.Extend(until);
        }

        return await db.SaveAsync(review, cancellationToken);
    }
}
