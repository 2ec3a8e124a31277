using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Links.LinkProjects;

public sealed class LinkProjectsHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<LinkProjectsCommand, Guid>
{
    public async Task<Guid> Handle(LinkProjectsCommand request, CancellationToken cancellationToken)
    {
        var link = ProjectLink.Between(request.ProjectId, request.BaseProjectId, request.Kind, request.Note, clock.GetUtcNow(), context.Viewer.Name);
        await db.RequireLinkableAsync(request.ProjectId, request.BaseProjectId, context.Viewer, cancellationToken);
        var (one, other) = (request.ProjectId, request.BaseProjectId);
        if (await db.ProjectLinks.AnyAsync(l => (l.ProjectId == one && l.BaseProjectId == other) || (l.ProjectId == other && l.BaseProjectId == one), cancellationToken))
        {
            throw new RuleException(ProjectErrors.AlreadyLinked);
        }

        db.ProjectLinks.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        return link.Id;
    }
}
