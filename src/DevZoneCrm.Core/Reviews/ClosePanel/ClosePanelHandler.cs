using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ClosePanel;

public sealed class ClosePanelHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ClosePanelCommand, long>
{
    public async Task<long> Handle(ClosePanelCommand request, CancellationToken cancellationToken)
    {
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        var panel = await db.ReviewExperts.AsNoTracking().Where(e => e.ReviewId == review.Id).ToListAsync(cancellationToken);
        review.ClosePanel(await db.SheetOfAsync(review, cancellationToken), panel, calendar.Today);
        return await db.SaveAsync(review, cancellationToken);
    }
}
