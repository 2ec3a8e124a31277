using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetChangeAuthors;

public sealed class GetChangeAuthorsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetChangeAuthorsQuery, IReadOnlyList<ChangeAuthorDto>>
{
    private const int LastEntries = 60;

    public async Task<IReadOnlyList<ChangeAuthorDto>> Handle(GetChangeAuthorsQuery request, CancellationToken cancellationToken)
    {
        if (!await db.Projects.Where(ProjectVisibility.InFull(context.Viewer)).AnyAsync(p => p.Id == request.ProjectId, cancellationToken))
        {
            throw new NotFoundException(nameof(Project));
        }

        var entries = await db.AuditEntries.AsNoTracking().OfProject(request.ProjectId, calendar.Today.Year).OrderByDescending(a => a.Sequence).Take(LastEntries).ToListAsync(cancellationToken);
        var last = entries.Take(1).Select(e => new ChangeAuthorDto(string.Empty, e.Actor, e.At));
        var fields = AuditedChange.Of(entries).SelectMany(c => c.Fields.Select(f => new ChangeAuthorDto(f.Field, c.Actor, c.At))).DistinctBy(c => c.Field);
        return [.. last, .. fields];
    }
}
