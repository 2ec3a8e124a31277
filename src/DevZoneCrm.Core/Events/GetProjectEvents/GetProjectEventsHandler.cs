using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.GetProjectEvents;

public sealed class GetProjectEventsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetProjectEventsQuery, IReadOnlyList<ProjectEventDto>>
{
    public async Task<IReadOnlyList<ProjectEventDto>> Handle(GetProjectEventsQuery request, CancellationToken cancellationToken)
    {
        var id = request.ProjectId;
        return await (
            from entry in db.EventProjects.AsNoTracking().Where(x => x.ProjectId == id)
            join project in db.Projects.Where(ProjectVisibility.InFull(context.Viewer)) on entry.ProjectId equals project.Id
            join held in db.ZoneEvents on entry.EventId equals held.Id
            orderby held.FirstOn descending, entry.Role
            select new ProjectEventDto(held.Id, held.Title, held.Kind, held.State, held.FirstOn, held.LastOn, held.City, held.Place, entry.Role)).ToListAsync(cancellationToken);
    }
}
