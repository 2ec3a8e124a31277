using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.RunWhatIf;

public sealed class RunWhatIfHandler(IAppDbContext db, ZoneCalendar calendar, RaceScoreboard scoreboard, ShippedRaceRules shipped) : IRequestHandler<RunWhatIfQuery, WhatIfDto>
{
    public async Task<WhatIfDto> Handle(RunWhatIfQuery request, CancellationToken cancellationToken)
    {
        var period = PeriodParser.TryParse(request.Period, out var known) ? known : throw new RuleException("Period.Unknown", request.Period);
        var asOf = period.To < calendar.Today ? period.To : calendar.Today;
        var span = RaceSpan.Of(period.From, period.To, asOf);
        var terms = await db.RaceTermsAsync(shipped, cancellationToken);
        var other = new RaceTerms([new NumberedRules(0, request.Rules)], terms.Rates, terms.Units);
        var now = await scoreboard.StandingsAsync(span, cancellationToken);
        var then = (await scoreboard.StandingsAsync(span, other, await ReplayedAsync(span, other, cancellationToken), cancellationToken)).ToDictionary(s => s.Unit.UnitId);
        var groups = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var units = now.Select(s => new WhatIfUnitDto(s.Unit.UnitId, s.Unit.Name, s.Unit.GroupId is { } id ? groups.GetValueOrDefault(id) : null, Side(s), Side(then[s.Unit.UnitId])));
        return new WhatIfDto(period, asOf, [.. units.OrderBy(u => u.Group is null).ThenBy(u => u.Group, StringComparer.Ordinal).ThenBy(u => u.Then.Rank).ThenBy(u => u.Unit, StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyDictionary<Guid, RacePoints>> ReplayedAsync(RaceSpan span, RaceTerms terms, CancellationToken cancellationToken)
    {
        var lines = (await db.RaceProjectsAsync(null, cancellationToken)).SelectMany(p => RaceReplay.Of(p, terms, span.To)).Where(l => l.On >= span.From).Select(l => (l.UnitId, l.PointsE2, l.UnitPointsE2));

        // What people booked stands whatever the rules say.
        var byHand = await db.RaceEntries.AsNoTracking().Live(span).Where(e => e.RecordId != null).Select(e => new { e.UnitId, e.PointsE2, e.UnitPointsE2 }).ToListAsync(cancellationToken);
        return lines.Concat(byHand.Select(e => (e.UnitId, e.PointsE2, e.UnitPointsE2))).GroupBy(l => l.UnitId)
            .ToDictionary(g => g.Key, g => new RacePoints(g.Sum(l => l.PointsE2), g.Sum(l => l.UnitPointsE2), g.Count(l => l.PointsE2 < 0 || l.UnitPointsE2 < 0)));
    }

    private static WhatIfSideDto Side(RaceStanding standing) => new(standing.Unit.PointsE2 / 100m, standing.Unit.UnitPointsE2 / 100m, standing.P, standing.Unit.T, standing.Score, standing.Rank);
}
