using DevZoneCrm.Benchmarks.Sql;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.FindSameFirm;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Projects.GetWorkbench;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Quotas.GetMyQuotas;
using DevZoneCrm.Core.Quotas.GetQuotaBulletin;
using DevZoneCrm.Core.Quotas.GetQuotaGrid;
using DevZoneCrm.Core.Race.GetRaceChart;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Race.GetRaceStandings;
using DevZoneCrm.Core.Race.GetRaceUnit;
using DevZoneCrm.Core.Race.RunWhatIf;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Core.Reports.GetYield;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Core.Search.FindAnything;
using DevZoneCrm.Core.Targets.GetTargets;
using DevZoneCrm.Infrastructure.Reference;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>What is asked, as whom.</summary>
internal static class Cases
{
    private const int Year = 2025;

    public static IEnumerable<Case> All(DateOnly today, Guid unit, string code, Guid meeting)
    {
        var (yearEnd, week, yearAgo) = (new DateOnly(Year, 12, 31), today.AddDays(-7), today.AddYears(-1));
        foreach (var user in new[] { "director", "bureau", "staff3-2" })
        {
            yield return Case.Of("board", user, new GetProjectBoardQuery(BoardFilter.None), Words.Of, s => BoardSql.BoardAsync(s, today));
            yield return Case.Of("board as of a past day", user, new GetProjectBoardQuery(BoardFilter.None, yearEnd), Words.Of, s => BoardSql.BoardAsync(s, yearEnd));
            yield return Case.Of("heads as of five years ago", user, new GetBoardReportQuery(today.AddYears(-5), CountingFilter.None), Words.Of, s => BoardSql.HeadsAsync(s, today.AddYears(-5)));
            yield return Case.Of("list: first page", user, new SearchProjectsQuery(), Words.Of, s => ListSql.FirstPageAsync(s, "1 = 1"));
            yield return Case.Of("list: one unit, two stages", user,
                new SearchProjectsQuery { Filter = new ProjectFilter { UnitIds = [unit], Stages = [ProjectStage.Signed, ProjectStage.Started] } }, Words.Of,
                s => ListSql.FirstPageAsync(s, """p."UnitId" = @asked AND p."Stage" IN (4, 5)""", ("asked", unit)));
            yield return Case.Of("list: a word in the name", user, new SearchProjectsQuery { Filter = new ProjectFilter { Text = "减速机" } }, Words.Of,
                s => ListSql.FirstPageAsync(s, ListSql.Mentions, ("text", "%减速机%")));
            yield return Case.Of("totals of a year", user, new GetTotalsQuery($"{Year}", Threshold.None, CountingFilter.None), Words.Of, s => TotalsSql.YearAsync(s, Year));
            yield return Case.Of("difference of a week", user, new GetBoardDiffQuery(week, today, CountingFilter.None), Words.Of, s => BoardSql.DiffAsync(s, week, today));
            yield return Case.Of("difference of a year", user, new GetBoardDiffQuery(yearAgo, today, CountingFilter.None), Words.Of, s => BoardSql.DiffAsync(s, yearAgo, today));
        }

        foreach (var @case in ActivityCases.All(today, unit))
        {
            yield return @case;
        }

        foreach (var user in new[] { "director", "staff3-2" })
        {
            yield return Case.Of("Ctrl+K: two characters", user, new FindAnythingQuery("减速"), Words.Of);
            yield return Case.Of("Ctrl+K: initials", user, new FindAnythingQuery("jsj"), Words.Of);
            yield return Case.Of("Ctrl+K: nothing found", user, new FindAnythingQuery("饕餮"), Words.Of);
            yield return Case.Of("monthly overview", user, new GetOverviewQuery($"{Year}", Threshold.None, CountingFilter.None), o => o.Period.Code);
            yield return Case.Of("race: points over time", user, new GetRaceChartQuery($"{Year}"), r => $"{r.Lines.Count}");
            yield return Case.Of("race: a unit opened", user, new GetRaceUnitQuery(unit, $"{Year}"), r => $"{r.ProjectCount}");
            yield return Case.Of("工作台", user, new GetWorkbenchQuery(), w => $"{w.DueTotal}");
            yield return Case.Of("list: a word in nearly every name", user, new SearchProjectsQuery { Filter = new ProjectFilter { Text = "项目" } }, Words.Of,
                s => ListSql.FirstPageAsync(s, ListSql.Mentions, ("text", "%项目%")));
            yield return Case.Of("next cards of a column", user, new GetBoardColumnQuery(BoardFilter.None, ProjectStage.Started, new BoardCursor(today.AddDays(-300), Guid.Empty)), Words.Of);
        }

        yield return Case.Of("race: standings of a year", "director", new GetRaceStandingsQuery($"{Year}"), r => Words.Lines([.. r.Groups.SelectMany(g => g.Units).OrderBy(u => u.Unit, StringComparer.Ordinal).Select(u => $"{u.Unit} {u.ProjectPoints:0.00} {u.UnitPoints:0.00}")]),
            s => RaceSql.SumsAsync(s, Year));
        yield return Case.Of("targets of a year", "director", new GetTargetsQuery(Year), t => $"{t.Units.Count}");
        yield return Case.Of("race: a year with every entry", "director", new GetRaceReportQuery(Year), r => Words.Lines([.. r.Units.OrderBy(u => u.Unit, StringComparer.Ordinal).Select(u => $"{u.Unit} {u.ProjectPoints:0.00} {u.UnitPoints:0.00} {u.Entries.Count}")]),
            s => RaceSql.YearAsync(s, Year));
        yield return Case.Of("race: what if, a year replayed from all histories", "director", new RunWhatIfQuery(RaceRulesFile.Shipped.Rules, $"{Year}"), w => $"{w.Units.Count(u => u.Now == u.Then)}");
        yield return Case.Of("quotas: 300 people × 12 months", "director", new GetQuotaGridQuery(today, null, WholeYear: true), g => $"{g.Lines.Count} {g.Lines.Sum(l => l.Done)}");
        yield return Case.Of("quotas: the zone's bulletin of a month", "director", new GetQuotaBulletinQuery(today.AddMonths(-1)), b => $"{b.People.Count} {b.Met}");
        yield return Case.Of("quotas: one's own rings", "staff3-2", new GetMyQuotasQuery(), m => $"{m.Count}");
        foreach (var by in Enum.GetValues<YieldDimension>())
        {
            yield return Case.Of($"yield of a year by {by}", "director", new GetYieldQuery($"{Year}", by), y => $"{y.Rows.Count}");
        }

        foreach (var user in new[] { "director", "bureau" })
        {
            yield return Case.Of("agenda of a weekly meeting", user, new GetMeetingQuery(meeting), m => $"{m.Items.Count} {m.SinceOn}");
        }

        yield return Case.Of("project page", "bureau", new GetProjectQuery(code), p => p.Code);
        yield return Case.Of("same firm?", "staff3-2", new FindSameFirmQuery("上海华盛精密机械有限公司"), f => $"{f.Count}");
    }
}
