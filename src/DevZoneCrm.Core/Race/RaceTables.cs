using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Targets;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>Reads tables of the race from the ledger: of a month, a quarter, a year, or several weighed years.</summary>
public sealed class RaceTables(IAppDbContext db, ShippedRaceRules shipped, RaceScoreboard scoreboard, ZoneCalendar calendar)
{
    private const int Week = 7;

    /// <param name="code">This year where none is given.</param>
    /// <param name="asOf">Today, or the period's last day if earlier, where none is given.</param>
    public async Task<RaceTable> ReadAsync(string? code, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var (today, terms) = (calendar.Today, await db.RaceTermsAsync(shipped, cancellationToken));
        var period = string.IsNullOrWhiteSpace(code) ? RacePeriod.OfYear(today.Year) : RacePeriod.TryParse(code, out var known) ? known : throw new RuleException(RaceErrors.UnknownPeriod, code);
        var rule = terms.RulesOf(period.To.Year);
        var race = RaceOf(rule.Rules.Scoring, period.From.Year);
        var isUnset = period.Kind == RacePeriodKind.Years && rule.Rules.Scoring.FirstYear is null;
        period = period.Kind == RacePeriodKind.Years && !isUnset ? race : period;
        var day = Earliest(asOf ?? today, today, period.To);
        var before = day.AddDays(-Week);
        var table = new RaceTable
        {
            Period = period,
            AsOf = day,
            Before = before >= period.From && !isUnset ? before : null,
            Rule = rule,
            Terms = terms,
            IsExample = rule.Number == ShippedRaceRules.Number || await db.RaceRuleSets.AnyAsync(r => r.Number == rule.Number && r.IsExample, cancellationToken),
            IsRunning = period.Contains(today) && day == today,
            Race = race,
            IsUnset = isUnset,
        };
        return isUnset ? table : period.Kind == RacePeriodKind.Years ? await OverYearsAsync(table, terms, cancellationToken) : await OfPeriodAsync(table, terms, cancellationToken);
    }

    private async Task<RaceTable> OfPeriodAsync(RaceTable table, RaceTerms terms, CancellationToken cancellationToken)
    {
        var span = RaceSpan.Of(table.Period.From, table.Period.To, table.AsOf);
        var tasks = await scoreboard.TasksAsync(span, terms, cancellationToken);
        var now = await scoreboard.StandingsAsync(span, terms, await scoreboard.SumsAsync(span, cancellationToken), tasks, cancellationToken);
        var earlier = table.Before is { } before ? await StandingsAsync(table.Period, before, terms, cancellationToken) : [];
        return table with
        {
            Scores = [.. now.Select(Score)],
            Tasks = tasks,
            Earlier = earlier.ToDictionary(s => s.Unit.UnitId, Score),
            Gaps = RaceGaps.Of(now, table.Rule.Rules, table.IsRunning),
        };
    }

    private async Task<RaceTable> OverYearsAsync(RaceTable table, RaceTerms terms, CancellationToken cancellationToken)
    {
        var scoring = table.Rule.Rules.Scoring;
        var years = new List<(int Year, decimal Weight)>();
        var (now, earlier) = (new List<IReadOnlyList<RaceStanding>>(), new List<IReadOnlyList<RaceStanding>>());
        for (var year = table.Period.From.Year; year <= table.AsOf.Year; year++)
        {
            var standings = await StandingsAsync(RacePeriod.OfYear(year), table.AsOf, terms, cancellationToken);
            years.Add((year, scoring.WeightOf(year) ?? 0));
            now.Add(standings);

            // A year that was over a week ago has not moved since.
            if (table.Before is { } before && before.Year >= year)
            {
                earlier.Add(before >= new DateOnly(year, 12, 31) ? standings : await StandingsAsync(RacePeriod.OfYear(year), before, terms, cancellationToken));
            }
        }

        var scores = RaceYearSums.Of(now, years);
        return table with
        {
            Years = years,
            Scores = scores,
            Earlier = RaceYearSums.Of(earlier, years).ToDictionary(s => s.UnitId),
            Gaps = RaceYearSums.Gaps(scores),
        };
    }

    private async Task<IReadOnlyList<RaceStanding>> StandingsAsync(RacePeriod period, DateOnly asOf, RaceTerms terms, CancellationToken cancellationToken)
    {
        var span = RaceSpan.Of(period.From, period.To, asOf);
        return await scoreboard.StandingsAsync(span, terms, await scoreboard.SumsAsync(span, cancellationToken), cancellationToken);
    }

    private static RaceScore Score(RaceStanding s) => new(s.Unit.UnitId, s.Unit.Name, s.Unit.GroupId, s.Rank, s.P, s.Unit.T, s.Score, s.Unit.PointsE2, s.Unit.UnitPointsE2, []);

    private static RacePeriod RaceOf(RaceScoring scoring, int year)
    {
        var (first, count) = (scoring.FirstYear ?? year, scoring.YearWeights.Count);
        return RacePeriod.Years(first, Math.Min(first + Math.Max(count, 2) - 1, DateOnly.MaxValue.Year));
    }

    private static DateOnly Earliest(DateOnly one, DateOnly two, DateOnly three) => one < two ? (one < three ? one : three) : two < three ? two : three;
}
