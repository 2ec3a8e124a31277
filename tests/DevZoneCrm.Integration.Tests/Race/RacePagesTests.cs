using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.ExportRaceUnit;
using DevZoneCrm.Core.Race.GetProjectRace;
using DevZoneCrm.Core.Race.GetRaceChart;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Race.GetRaceStandings;
using DevZoneCrm.Core.Race.GetRaceUnit;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Reference;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Race;

/// <summary>What the race pages ask, on real databases: standings of every kind of period, movement, lines, and who sees what of them.</summary>
public sealed class RacePagesTests
{
    private static readonly DateOnly Today = TestClock.StartDay;

    [Theory]
    [OnBoth]
    public async Task Standings_OfMonthQuarterYearAndRace_AreTheLedgersSums(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await FillAsync(app);

        (await RowsAsync(app, "2026-11")).ShouldBe([("二局", 1, 100m, 24m), ("一局", 2, 70m, 6m), ("三局", 3, 60m, 0m)]);
        (await RowsAsync(app, "2026-Q4")).ShouldBe([("二局", 1, 100m, 30m), ("一局", 2, 68m, 6m), ("三局", 3, 60m, 0m)]);
        var year = (await app.Send(new GetRaceStandingsQuery(null))).Value;
        year.Groups.Single().Units.Select(u => (u.Unit, u.Rank, u.Score, u.ProjectPoints, u.Move!.Places, u.Move.Points, u.Gap?.Starts))
            .ShouldBe([("二局", 1, 100m, 30m, 1, 24m, null), ("一局", 2, 97.33m, 28m, -1, 0m, 1), ("三局", 3, 60m, 0m, 0, 0m, 10)]);
        (await app.Send(new GetRaceStandingsQuery("2025..2027"))).Value.Head.IsUnset.ShouldBeTrue("nobody said when the race begins");

        await app.Store(db => db.Add(new RaceRuleSet(2, RaceRulesFile.Shipped.Rules with { Code = "own", Scoring = RaceRulesFile.Shipped.Rules.Scoring with { FirstYear = 2025 } }, false, "考核办", app.Clock.GetUtcNow())));
        (await RowsAsync(app, "2025..2027")).ShouldBe([("二局", 1, 60m, 52m), ("一局", 2, 47.20m, 28m), ("三局", 3, 36m, 0m)]);
        var chart = (await app.Send(new GetRaceChartQuery("2026"))).Value;
        (chart.Months, chart.Reached).ShouldBe((12, 11));
        chart.Lines.Single(l => l.Unit == "一局").Points.ShouldBe([0m, 10m, 22m, 22m, 22m, 22m, 22m, 22m, 22m, 22m, 28m]);
    }

    [Theory]
    [OnBoth]
    public async Task Lines_OfAUnit_AreOpenedAsFarAsTheViewerSeesTheirProjects(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (one, two) = await FillAsync(app);

        var whole = (await app.SendAs(A.User(Role.Director), new GetRaceUnitQuery(two.Id))).Value;
        whole.Projects.Select(p => (p.Code, p.Name, p.IsInFull, p.Points)).ShouldBe([("S-2", "龙港", true, 24m), ("P-3", "二局项目", true, 6m)]);
        whole.Hidden.ShouldBeNull();
        whole.Projects[1].Entries.Single().Parts.ShouldNotBeNull();

        var masked = (await app.SendAs(A.User(Role.UnitHead, one.Id), new GetRaceUnitQuery(two.Id))).Value;
        masked.Projects.Select(p => (p.Code, p.Name, p.IsInFull)).ShouldBe([("P-3", "P-3", false)]);
        masked.Projects[0].Entries.Single().Parts.ShouldBeNull();
        masked.Hidden.ShouldBe(new(null, null, null), "a single hidden project is never shown by its sum");
        var report = (await app.SendAs(A.User(Role.UnitHead, one.Id), new GetRaceReportQuery(2026))).Value.Units.Single(u => u.Unit == "二局");
        (report.ProjectPoints, report.Entries.Count, report.Entries.All(e => e.Code == "P-3")).ShouldBe((30m, 1, true));
        var staff = A.User(Role.Staff, one.Id);
        var hidden = (await app.SendAs(staff, new GetRaceUnitQuery(two.Id))).Value;
        hidden.Projects.ShouldBeEmpty();
        hidden.Hidden.ShouldBe(new(2, 30m, 0m));
        var sheet = new SheetInMemory();
        (await app.SendAs(staff, new ExportRaceUnitCommand(two.Id, null, null, new RaceExportFilter(null, null), "s", [.. Enum.GetValues<RaceEntryColumn>().Select(c => KeyValuePair.Create(c, c.ToString()))], n => $"{n} 笔", sheet))).Value.ShouldBe(1);

        (await app.SendAs(A.User(Role.Director), new GetRaceUnitQuery(one.Id, Milestone: RaceMilestone.Started))).Value.Projects.SelectMany(p => p.Entries).Single().Points.ShouldBe(12m);
        (await app.SendAs(A.User(Role.Director), new GetRaceUnitQuery(one.Id, Sign: Core.Race.RaceSign.Minus))).Value.ProjectCount.ShouldBe(0);
        (await app.SendAs(staff, new GetProjectRaceQuery("P-3"))).IsSuccess.ShouldBeFalse();
        var project = (await app.SendAs(A.User(Role.Director), new GetProjectRaceQuery("P-3"))).Value;
        project.Clocks.Select(c => (c.Cause, c.By, c.Points, c.UnitPoints)).ShouldBe([(RaceCause.NotRegistered, new DateOnly(2027, 4, 5), -3m, 0m), (RaceCause.NotStarted, new DateOnly(2027, 10, 5), -3m, -2m)]);
        project.Chances.Select(c => (c.Milestone, c.Points)).ShouldBe([(RaceMilestone.Registered, 4m), (RaceMilestone.LandSecured, 4m), (RaceMilestone.Started, 12m)]);
    }

    private static async Task<List<(string Unit, int Rank, decimal Score, decimal Points)>> RowsAsync(TestApp app, string period) =>
        [.. (await app.Send(new GetRaceStandingsQuery(period))).Value.Groups.Single().Units.Select(u => (u.Unit, u.Rank, u.Score, u.ProjectPoints))];

    private static async Task<(OrgUnit One, OrgUnit Two)> FillAsync(TestApp app)
    {
        var (one, two) = (await app.Add(A.Unit("一局")), await app.Add(A.Unit("二局")));
        await app.Add(A.Unit("三局"));
        await app.Add(new ProjectBuilder { Code = "P-1", UnitId = one.Id, Dates = Dates(new(2026, 11, 10)) }.Build());
        await app.Add(new ProjectBuilder { Code = "P-2", UnitId = one.Id, Dates = Dates(new(2026, 2, 1), new(2026, 2, 10), new(2026, 3, 1)) }.Build());
        await app.Add(new ProjectBuilder { Code = "P-3", Name = "二局项目", UnitId = two.Id, Dates = Dates(new(2026, 10, 5)) }.Build());
        await app.Add(new ProjectBuilder { Code = "P-4", UnitId = two.Id, Dates = Dates(new(2025, 1, 10), new(2025, 1, 20), new(2025, 2, 1)) }.Build());
        await app.Add(new ProjectBuilder { Code = "S-2", CodeName = "龙港", Confidentiality = Confidentiality.Secret, UnitId = two.Id, Amount = A.Yi(60), Dates = Dates(Today.AddDays(-4)) }.Build());
        return (one, two);
    }

    private static MilestoneDates Dates(DateOnly signed, DateOnly? registered = null, DateOnly? started = null) =>
        new() { [Milestone.Lead] = signed.AddDays(-30), [Milestone.Signed] = signed, [Milestone.Registered] = registered, [Milestone.Started] = started };
}
