using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class GetProjectIdsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectIdsQuery, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(GetProjectIdsQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var rows = await new SearchProjectsHandler(db, context, calendar).RowsAsync(request.Search, cancellationToken);

        // A project stands once for each day it counts in a list behind a figure.
        return [.. (await rows.Select(r => r.Id).Take(request.Most).ToListAsync(cancellationToken)).Distinct()];
    }
}
