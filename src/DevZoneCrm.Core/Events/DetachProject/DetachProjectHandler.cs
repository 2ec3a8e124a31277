using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.DetachProject;

public sealed class DetachProjectHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<DetachProjectCommand, long>
{
    public async Task<long> Handle(DetachProjectCommand request, CancellationToken cancellationToken)
    {
        var from = await db.ZoneEvents.Include(e => e.Projects).SingleOrDefaultAsync(e => e.Id == request.EventId, cancellationToken) ?? throw new NotFoundException(nameof(ZoneEvent));
        // Whoever answers for the event keeps its list; a unit takes back its own.
        if (!await db.Projects.VisibleTo(context.Viewer).AnyAsync(p => p.Id == request.ProjectId, cancellationToken)
            || (!EventRights.MayChange(context.Viewer, from.UnitId) && !await db.Projects.ChangeableBy(context.Viewer).AnyAsync(p => p.Id == request.ProjectId, cancellationToken)))
        {
            throw new RuleException(EventErrors.ProjectUnknown);
        }

        from.Detach(request.Role, request.ProjectId);
        return await db.SaveAsync(from, cancellationToken);
    }
}
