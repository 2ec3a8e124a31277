using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>A table put into groups by name, units without one last.</summary>
internal static class RaceGroups
{
    public static async Task<IReadOnlyList<RaceGroupDto>> GroupedAsync(this IAppDbContext db, RaceTable table, CancellationToken cancellationToken)
    {
        var groups = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var shortNames = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.ShortName, cancellationToken);
        return [.. table.Scores.GroupBy(s => s.GroupId)
            .Select(g => new RaceGroupDto(g.Key, g.Key is { } id ? groups.GetValueOrDefault(id) : null, [.. g.OrderBy(s => s.Rank).ThenBy(s => s.Unit, StringComparer.Ordinal).Select(s => RaceRowDto.Of(s, table, shortNames.GetValueOrDefault(s.UnitId)))]))
            .OrderBy(g => g.Name is null).ThenBy(g => g.Name, StringComparer.Ordinal)];
    }
}
