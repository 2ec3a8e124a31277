using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Awards.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Awards.GetAwards;

public sealed class GetAwardsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetAwardsQuery, RaceAwardsDto>
{
    private const int LastQuarter = 4;

    public async Task<RaceAwardsDto> Handle(GetAwardsQuery request, CancellationToken cancellationToken)
    {
        var (today, viewer) = (calendar.Today, context.Viewer);
        var (year, readsAll) = (request.Year ?? today.Year, viewer.May(Permission.ManageRace) || viewer.May(Permission.ConfirmFlags));

        // A proposal is nobody's flag yet; only those who propose and decide see it, and it waits for them whatever year is shown.
        var awards = await db.RaceAwards.AsNoTracking().Where(a => (a.Year == year && (readsAll || a.State == RaceAwardState.Confirmed)) || (readsAll && a.State == RaceAwardState.Proposed))
            .Join(db.Units, a => a.UnitId, u => u.Id, (a, u) => new { Award = a, Unit = u.Name }).ToListAsync(cancellationToken);
        var rows = awards.OrderByDescending(r => r.Award.Year).ThenByDescending(r => r.Award.QuarterNumber).ThenBy(r => r.Award.Kind).ThenBy(r => r.Unit, StringComparer.Ordinal).Select(r =>
        {
            var (a, reads) = (r.Award, readsAll || r.Award.UnitId == viewer.UnitId);
            return new RaceAwardDto(
                a.Id, a.Version, a.Kind, a.UnitId, r.Unit, a.Quarter, a.State, a.T, a.Rank, a.CardsInARow, a.DecidedBy, a.DecidedAt, reads ? a.Reason : null, a.Kind != RaceAwardKind.RedFlag && a.RecordId is not null);
        });
        var quarters = Enumerable.Range(1, LastQuarter).Select(q => new RaceQuarter(year, q)).Where(q => q.To < today).OrderByDescending(q => q.Number);
        return new RaceAwardsDto(year, await HoldersAsync(cancellationToken), [.. quarters], [.. rows]);
    }

    private async Task<IReadOnlyList<RaceHolderDto>> HoldersAsync(CancellationToken cancellationToken)
    {
        var flags = await db.RaceAwards.AsNoTracking().Where(a => a.Kind == RaceAwardKind.RedFlag && a.State == RaceAwardState.Confirmed)
            .Join(db.Units, a => a.UnitId, u => u.Id, (a, u) => new { a.UnitId, a.Year, a.QuarterNumber, Unit = u.Name, u.GroupId }).ToListAsync(cancellationToken);
        var names = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var byUnit = flags.ToLookup(f => f.UnitId, f => new RaceQuarter(f.Year, f.QuarterNumber));
        return [.. flags.GroupBy(f => f.GroupId).SelectMany(g =>
        {
            var last = g.Max(f => (f.Year, f.QuarterNumber));
            var quarter = new RaceQuarter(last.Year, last.QuarterNumber);
            return g.Where(f => (f.Year, f.QuarterNumber) == last).Select(f =>
            {
                var own = byUnit[f.UnitId].ToHashSet();
                return new RaceHolderDto(f.UnitId, f.Unit, f.GroupId, f.GroupId is { } id ? names.GetValueOrDefault(id) : null, quarter, RaceAwardRules.InARow(own, quarter), RaceAwardRules.YearsInARow(own, quarter.Year));
            });
        }).OrderBy(h => h.Group is null).ThenBy(h => h.Group, StringComparer.Ordinal).ThenBy(h => h.Unit, StringComparer.Ordinal)];
    }
}
