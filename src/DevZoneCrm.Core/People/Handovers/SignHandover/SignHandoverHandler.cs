using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.Handovers.SignHandover;

public sealed class SignHandoverHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, HandoverNotices notices) : IRequestHandler<SignHandoverCommand, long>
{
    public async Task<long> Handle(SignHandoverCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var handover = await db.LoadAsync(db.Handovers.VisibleTo(db, viewer).Include(h => h.Items), request.HandoverId, request.Version, cancellationToken);
        handover.Sign(viewer.PostId, calendar.Now.ToUniversalTime(), viewer.UserId, viewer.Name);
        if (handover.State == HandoverState.Done)
        {
            await GoOverAsync(handover, cancellationToken);
        }

        await notices.TellAsync(handover, cancellationToken);
        return await db.SaveAsync(handover, cancellationToken);
    }

    // What has ended or gone to somebody else since the list was drawn up stays where it is.
    private async Task GoOverAsync(Handover handover, CancellationToken cancellationToken)
    {
        var ids = handover.Items.Select(i => i.ProjectId).ToList();
        var projects = await db.Projects.WhereOpen().Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(cancellationToken);
        projects.ForEach(p => p.HandOver(handover.FromPostId, handover.ToPostId));
        var claims = await db.FirmClaims.Where(c => c.PostId == handover.FromPostId && EF.Parameter(ids).Contains(c.ProjectId)).ToListAsync(cancellationToken);
        claims.ForEach(c => c.HandOver(handover.FromPostId, handover.ToPostId));
    }
}
