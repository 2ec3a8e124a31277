using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>Standings from the ledger. Every unit valid on the last day counts, also with no entries; the points are the same for whoever asks.</summary>
public sealed class RaceScoreboard(IAppDbContext db, ZoneCalendar calendar, ShippedRaceRules shipped, DutyReading duty)
{
    private const decimal LargeStartYi = 10m;
    private const decimal CentsPerWanUsd = 1_000_000m;

    public async Task<IReadOnlyList<RaceStanding>> StandingsAsync(RaceSpan span, CancellationToken cancellationToken)
    {
        var terms = await db.RaceTermsAsync(shipped, cancellationToken);
        var sums = await SumsAsync(span, cancellationToken);
        return await StandingsAsync(span, terms, With(sums, await db.ForeseenAsync(terms, span, calendar.Today, cancellationToken)), cancellationToken);
    }

    /// <summary>The same from points that are in no ledger: what another set of rules would have given.</summary>
    public async Task<IReadOnlyList<RaceStanding>> StandingsAsync(RaceSpan span, RaceTerms terms, IReadOnlyDictionary<Guid, RacePoints> points, CancellationToken cancellationToken) =>
        await StandingsAsync(span, terms, points, await TasksAsync(span, terms, cancellationToken), cancellationToken);

    /// <summary>The same where T was read already.</summary>
    public async Task<IReadOnlyList<RaceStanding>> StandingsAsync(
        RaceSpan span, RaceTerms terms, IReadOnlyDictionary<Guid, RacePoints> points, IReadOnlyDictionary<Guid, UnitTaskScore> tasks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(tasks);
        var scoring = terms.RulesOf(span.Year).Rules.Scoring;
        var contenders = UnitsOf(span, terms).Select(u => Contender(u, points.GetValueOrDefault(u.Id), tasks.GetValueOrDefault(u.Id)?.T)).ToList();
        var standings = RaceStandings.Of(contenders, scoring);
        var tied = standings.GroupBy(s => (s.Unit.GroupId, s.Score)).Where(g => g.Count() > 1).SelectMany(g => g).Select(s => s.Unit.UnitId).ToList();

        // Only a tie asks for more than the ledger has.
        return tied.Count == 0 ? standings : RaceStandings.Of(await WithStartsAsync(contenders, tied, span, cancellationToken), scoring);
    }

    /// <summary>T of every unit that takes part, line by line.</summary>
    public Task<IReadOnlyDictionary<Guid, UnitTaskScore>> TasksAsync(RaceSpan span, RaceTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var rules = terms.RulesOf(span.Year).Rules;
        var weights = new TaskWeights(rules.MetricWeights.ToDictionary(w => w.Key, w => (decimal)w.Value), rules.Scoring.TargetCap);
        return TaskScores.ReadAsync(db, duty, db.Projects, span.From, span.To, [.. UnitsOf(span, terms).Select(u => new TaskUnit(u.Id, u.ScoresFrom))], weights, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, RacePoints>> SumsAsync(RaceSpan span, CancellationToken cancellationToken)
    {
        var sums = await db.RaceEntries.AsNoTracking().Live(span).GroupBy(e => e.UnitId)
            .Select(g => new { g.Key, Points = g.Sum(e => e.PointsE2), Unit = g.Sum(e => e.UnitPointsE2), Deductions = g.Sum(e => e.PointsE2 < 0 || e.UnitPointsE2 < 0 ? 1 : 0) })
            .ToListAsync(cancellationToken);
        return sums.ToDictionary(s => s.Key, s => new RacePoints(s.Points, s.Unit, s.Deductions));
    }

    private static IReadOnlyDictionary<Guid, RacePoints> With(IReadOnlyDictionary<Guid, RacePoints> sums, IReadOnlyList<RaceEntry> foreseen) => foreseen.Count == 0 ? sums
        : sums.Select(s => (s.Key, s.Value)).Concat(foreseen.Select(e => (Key: e.UnitId, Value: new RacePoints(e.PointsE2, e.UnitPointsE2, 1)))).GroupBy(s => s.Key, s => s.Value)
            .ToDictionary(g => g.Key, g => new RacePoints(g.Sum(p => p.PointsE2), g.Sum(p => p.UnitPointsE2), g.Sum(p => p.Deductions)));

    private async Task<List<RaceContender>> WithStartsAsync(List<RaceContender> contenders, List<Guid> tied, RaceSpan span, CancellationToken cancellationToken)
    {
        var kind = FlowKinds.Number(FlowKind.Started);
        var starts = db.ProjectFlows.AsNoTracking().Where(f => f.Kind == kind && f.On >= span.From && f.On <= span.To);
        var shared = await starts.Join(db.ProjectShares.Where(s => EF.Parameter(tied).Contains(s.UnitId)), f => f.ProjectId, s => s.ProjectId, (f, s) => new { s.UnitId, f.Currency, f.Amount, f.RateE4 }).ToListAsync(cancellationToken);
        var whole = await starts.Where(f => EF.Parameter(tied).Contains(f.UnitId) && !db.ProjectShares.Any(s => s.ProjectId == f.ProjectId))
            .Select(f => new { f.UnitId, f.Currency, f.Amount, f.RateE4 }).ToListAsync(cancellationToken);
        var byUnit = shared.Concat(whole).ToLookup(f => f.UnitId, f => (decimal)Buckets.MicroYuan(f.Currency, f.Amount, f.RateE4));
        var foreign = await TaskScores.ForeignCapitalAsync(db, duty, db.Projects, span.From, span.To, cancellationToken);
        return contenders.ConvertAll(c => c with
        {
            StartedMicroYuan = byUnit[c.UnitId].Sum(),
            LargeStarts = byUnit[c.UnitId].Count(a => a >= LargeStartYi * Buckets.MicroYuanPerYi),
            ForeignCapitalCents = (long)(foreign.GetValueOrDefault(c.UnitId) * CentsPerWanUsd),
        });
    }

    private static IEnumerable<RaceUnit> UnitsOf(RaceSpan span, RaceTerms terms) => terms.Units.Values.Where(u => u.IsValidOn(span.AsOf)).OrderBy(u => u.Name, StringComparer.Ordinal);

    private static RaceContender Contender(RaceUnit unit, RacePoints points, decimal? t) => new()
    {
        UnitId = unit.Id,
        Name = unit.Name,
        GroupId = unit.GroupId,
        PointsE2 = points.PointsE2,
        UnitPointsE2 = points.UnitPointsE2,
        Deductions = points.Deductions,
        T = t,
    };
}
