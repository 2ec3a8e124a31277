using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.GetRaceUnit;

public sealed class GetRaceUnitHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, RaceTables tables, ShippedRaceRules shipped) : IRequestHandler<GetRaceUnitQuery, RaceUnitDto>
{
    private const int MostOwnEntries = 200;
    private const decimal Hundred = 100m;

    public async Task<RaceUnitDto> Handle(GetRaceUnitQuery request, CancellationToken cancellationToken)
    {
        var table = await tables.ReadAsync(request.Period, request.AsOf, cancellationToken);
        var groups = await db.GroupedAsync(table, cancellationToken);
        if (groups.FirstOrDefault(g => g.Units.Any(u => u.UnitId == request.UnitId)) is not { } group)
        {
            throw new NotFoundException(nameof(OrgUnit));
        }

        var (reader, lines) = (new RaceUnitLines(db, context.Viewer), RaceUnitLines.Of(db, table, request.UnitId, request.Milestone, request.Sign, request.Corrections));
        var moved = reader.Seen(lines).GroupBy(e => e.ProjectId!.Value).Select(g => new { Id = g.Key, Last = g.Max(e => e.On) });
        var page = await moved.OrderByDescending(m => m.Last).ThenBy(m => m.Id).Skip((request.Page - 1) * GetRaceUnitQuery.PageSize).Take(GetRaceUnitQuery.PageSize).Select(m => m.Id).ToListAsync(cancellationToken);
        var names = await reader.NamesAsync(page, cancellationToken);
        var entries = await lines.Where(e => e.ProjectId != null && EF.Parameter(page).Contains(e.ProjectId.Value)).ToListAsync(cancellationToken);
        var own = await lines.Where(e => e.ProjectId == null).OrderBy(e => e.On).Take(MostOwnEntries).ToListAsync(cancellationToken);
        var opened = await db.OpenedAsync(shipped, [.. RaceUnitLines.InOrder(entries.Concat(own))], names.Where(n => n.Value.IsInFull).Select(n => n.Key).ToHashSet(), cancellationToken);
        var projectOf = entries.ToDictionary(e => e.Id, e => e.ProjectId!.Value);
        var byProject = opened.Where(e => projectOf.ContainsKey(e.Id)).ToLookup(e => projectOf[e.Id]);
        return new RaceUnitDto
        {
            Head = RaceHeadDto.Of(table),
            Row = group.Units.First(u => u.UnitId == request.UnitId),
            Group = group.Name,
            Units = group.Units.Count,
            Task = group.Units.First(u => u.UnitId == request.UnitId).T is null ? null : table.Tasks.GetValueOrDefault(request.UnitId),
            OwnEntries = [.. opened.Where(e => !projectOf.ContainsKey(e.Id))],
            Projects = [.. page.Where(names.ContainsKey).Select(id => Project(id, names[id], [.. byProject[id]]))],
            ProjectCount = await moved.CountAsync(cancellationToken),
            Appealable = await db.AppealableAsync(context.Viewer, request.UnitId, calendar.Today, opened.Select(e => e.Id), cancellationToken),
            Hidden = await HiddenAsync(reader.Hidden(lines), cancellationToken),
        };
    }

    private static RaceProjectDto Project(Guid id, (string Code, string Name, bool IsInFull) named, IReadOnlyList<RaceEntryDto> entries) =>
        new(id, named.Code, named.Name, named.IsInFull, entries.Sum(e => e.Points), entries.Sum(e => e.UnitPoints), entries);

    private static async Task<RaceHiddenDto?> HiddenAsync(IQueryable<RaceEntry> lines, CancellationToken cancellationToken)
    {
        var sum = await lines.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Projects = g.Select(e => e.ProjectId).Distinct().Count(), Points = g.Sum(e => e.PointsE2), Unit = g.Sum(e => e.UnitPointsE2) })
            .FirstOrDefaultAsync(cancellationToken);
        return sum is null ? null : sum.Projects < RaceUnitLines.LeastTogether ? new RaceHiddenDto(null, null, null) : new RaceHiddenDto(sum.Count, sum.Points / Hundred, sum.Unit / Hundred);
    }
}
