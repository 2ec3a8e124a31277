using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.AttachProjects;

public sealed class AttachProjectsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<AttachProjectsCommand, long>
{
    public async Task<long> Handle(AttachProjectsCommand request, CancellationToken cancellationToken)
    {
        var ids = request.ProjectIds.Distinct().ToList();
        if (await db.Projects.ChangeableBy(context.Viewer).CountAsync(p => ids.Contains(p.Id), cancellationToken) != ids.Count)
        {
            throw new RuleException(EventErrors.ProjectUnknown);
        }

        var onto = await db.ZoneEvents.Include(e => e.Projects).SingleOrDefaultAsync(e => e.Id == request.EventId, cancellationToken) ?? throw new NotFoundException(nameof(ZoneEvent));
        await RequireFreeAsync(request, ids, cancellationToken);
        onto.Attach(request.Role, ids);
        try
        {
            return await db.SaveAsync(onto, cancellationToken);
        }
        catch (DuplicateException)
        {
            // Put on another list in the same moment: now it can be said which.
            db.Forget();
            await RequireFreeAsync(request, ids, cancellationToken);
            throw;
        }
    }

    // Each role happens to a project once; the sentence says where it did.
    private async Task RequireFreeAsync(AttachProjectsCommand request, List<Guid> ids, CancellationToken cancellationToken)
    {
        var taken = await db.EventProjects.Where(x => x.EventId != request.EventId && x.Role == request.Role && ids.Contains(x.ProjectId))
            .OrderBy(x => x.ProjectId)
            .Select(x => new
            {
                Name = db.Projects.Where(p => p.Id == x.ProjectId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).First(),
                Event = db.ZoneEvents.Where(e => e.Id == x.EventId).Select(e => new { e.Title, e.FirstOn }).First(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (taken is not null)
        {
            throw new RuleException(EventErrors.Taken(request.Role), taken.Name, taken.Event.Title, taken.Event.FirstOn);
        }
    }
}
