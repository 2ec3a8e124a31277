using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.Handovers.PrepareHandover;

public sealed class PrepareHandoverHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, HandoverNotices notices) : IRequestHandler<PrepareHandoverCommand, Guid>
{
    public async Task<Guid> Handle(PrepareHandoverCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var (from, to) = (await PostAsync(request.FromPostId, cancellationToken), await PostAsync(request.ToPostId, cancellationToken));
        if (from.UnitId != to.UnitId || (viewer.Scope == ProjectScope.OwnUnitOthersMasked && from.UnitId != viewer.UnitId))
        {
            throw new RuleException(PeopleErrors.OtherUnit);
        }

        if (!to.IsHeldOn(calendar.Today))
        {
            throw new RuleException(PeopleErrors.PostNotHeld);
        }

        if (await db.Handovers.AnyAsync(h => h.FromPostId == from.Id && h.State == HandoverState.Open, cancellationToken))
        {
            throw new RuleException(HandoverErrors.OneIsOpen);
        }

        var entries = await db.Projects.WhereOpen().Where(p => p.OwnerPostId == from.Id || p.NextStepPostId == from.Id).OrderBy(p => p.Code)
            .Select(p => new HandoverEntry(p.Id, p.OwnerPostId == from.Id, p.NextStepPostId == from.Id)).ToListAsync(cancellationToken);
        var handover = Handover.Prepare(from.Id, to.Id, entries, request.Note, calendar.Now.ToUniversalTime(), viewer.UserId, viewer.Name);
        db.Handovers.Add(handover);
        await notices.TellAsync(handover, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return handover.Id;
    }

    private async Task<Post> PostAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Post));
}
