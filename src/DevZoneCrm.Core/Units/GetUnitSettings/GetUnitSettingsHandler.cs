using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Units.GetUnitSettings;

public sealed class GetUnitSettingsHandler(IAppDbContext db, IAccountDirectory accounts, ZoneCalendar calendar) : IRequestHandler<GetUnitSettingsQuery, UnitSettingsDto>
{
    public async Task<UnitSettingsDto> Handle(GetUnitSettingsQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var groups = await db.UnitGroups.OrderBy(g => g.ValidTo != null).ThenBy(g => g.ValidFrom).ThenBy(g => g.Name)
            .Select(g => new GroupRowDto(g.Id, g.Version, g.Name, g.ValidFrom, g.ValidTo, db.Units.Count(u => u.GroupId == g.Id && (u.ValidTo == null || u.ValidTo >= today))))
            .ToListAsync(cancellationToken);
        var projects = await db.Projects.WhereOpen().GroupBy(p => p.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var people = await accounts.CountByUnitAsync(cancellationToken);
        var units = await db.Units.OrderBy(u => u.ValidTo != null).ThenBy(u => u.ValidFrom).ThenBy(u => u.Name)
            .Select(u => new UnitRowDto
            {
                Id = u.Id,
                Version = u.Version,
                Name = u.Name,
                ShortName = u.ShortName,
                Kind = u.Kind,
                GroupId = u.GroupId,
                ValidFrom = u.ValidFrom,
                ValidTo = u.ValidTo,
                Posts = db.Posts.Count(p => p.UnitId == u.Id && (p.ValidTo == null || p.ValidTo >= today)),
            })
            .ToListAsync(cancellationToken);
        return new UnitSettingsDto(groups, units.ConvertAll(u => u with { OpenProjects = projects.GetValueOrDefault(u.Id), Accounts = people.GetValueOrDefault(u.Id) }));
    }
}
