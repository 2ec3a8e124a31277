using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Links.UnlinkProjects;

public sealed class UnlinkProjectsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<UnlinkProjectsCommand, Guid>
{
    public async Task<Guid> Handle(UnlinkProjectsCommand request, CancellationToken cancellationToken)
    {
        var link = await db.ProjectLinks.SingleOrDefaultAsync(l => l.Id == request.LinkId, cancellationToken) ?? throw new NotFoundException(nameof(ProjectLink));
        await db.RequireLinkableAsync(link.ProjectId, link.BaseProjectId, context.Viewer, cancellationToken);
        db.ProjectLinks.Remove(link);
        await db.SaveChangesAsync(cancellationToken);
        return link.Id;
    }
}
