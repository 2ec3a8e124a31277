using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetProjectChoices;

public sealed class GetProjectChoicesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectChoicesQuery, ProjectChoicesDto>
{
    private const int MaxInUse = 8;

    public async Task<ProjectChoicesDto> Handle(GetProjectChoicesQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var visible = db.Projects.AsNoTracking().VisibleTo(context.Viewer);
        return new ProjectChoicesDto
        {
            Units = await db.Units.OrderBy(u => u.ValidFrom).ThenBy(u => u.Name)
                .Select(u => new NamedChoiceDto(u.Id, u.ShortName, u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))).ToListAsync(cancellationToken),
            Chains = await db.Chains.OrderBy(c => c.Class).ThenBy(c => c.Name)
                .Select(c => new NamedChoiceDto(c.Id, c.Name, c.ValidFrom <= today && (c.ValidTo == null || c.ValidTo >= today))).ToListAsync(cancellationToken),
            Owners = await db.Posts.Where(o => o.UnitId != null).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { Post = o, w.Name })
                .OrderBy(x => x.Name).ThenBy(x => x.Post.ValidFrom)
                .Select(x => new OwnerChoiceDto(x.Post.Id, x.Name, x.Post.UnitId, x.Post.ValidTo == null || x.Post.ValidTo >= today)).ToListAsync(cancellationToken),
            KeyLists = await db.KeyListEntries.Select(k => new { k.Year, k.Level }).Distinct().OrderByDescending(k => k.Year).ThenBy(k => k.Level)
                .Select(k => new KeyListMark(k.Year, k.Level)).ToListAsync(cancellationToken),
            Channels = await InUse(visible.Select(p => p.SourceChannel)).ToListAsync(cancellationToken),
            Regions = await InUse(visible.Select(p => p.SourceRegion)).ToListAsync(cancellationToken),
            OwnUnitId = context.Viewer.UnitId,
        };
    }

    private static IQueryable<string> InUse(IQueryable<string?> values) => values
        .Where(v => v != null && v != string.Empty)
        .GroupBy(v => v!)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => g.Key)
        .Take(MaxInUse);
}
