using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Race.BookDueClocks;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Race.GetRaceRules;
using DevZoneCrm.Core.Race.RunWhatIf;
using DevZoneCrm.Core.Race.WriteRaceRules;
using DevZoneCrm.Core.Reports.AddRate;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Units.CloseUnit;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Reference;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Race;

/// <summary>The ledger on real databases: written with what causes it, equal to the replay whatever happens.</summary>
public sealed class RaceLedgerTests
{
    private static readonly DateOnly Today = TestClock.StartDay;

    [Theory]
    [OnBoth]
    public async Task Ledger_WhenAStartIsConfirmed_HoldsItInTheSameCommitAndFollowsCorrections(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(Today.AddDays(-20)) }.Build());
        (await LiveAsync(app)).ShouldBe([(RaceMilestone.Signed, Today.AddDays(-20), 600L)]);

        await app.ConfirmAsync(new StartProjectCommand(project.Id, project.Version, Today.AddDays(-5), "施工许可证 1 号"), A.User(Role.LineLeader, name: "批准人"));

        (await LiveAsync(app)).ShouldBe([(RaceMilestone.Signed, Today.AddDays(-20), 600L), (RaceMilestone.Started, Today.AddDays(-5), 1200L)]);
        await app.Store(db => Load(db, project.Id).CorrectDate(Milestone.Started, Today.AddDays(-4), Today, "现场核对"));
        (await LiveAsync(app))[1].ShouldBe((RaceMilestone.Started, Today.AddDays(-4), 1200L));
        (await app.Ask(db => db.RaceEntries.CountAsync())).ShouldBe(4, "the wrong line, its reversal, the right one, and 签约");
        (await app.Ask(db => db.RaceEntries.SumAsync(e => e.PointsE2))).ShouldBe(1800L);
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Clocks_WhenDaysPassWithoutTheServer_AreBookedOnceOnTheirOwnDays(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(Today.AddDays(-10)) }.Build());
        (await app.Send(new BookDueClocksCommand())).Value.ShouldBeTrue();
        (await app.Send(new BookDueClocksCommand())).Value.ShouldBeFalse();

        var ahead = (await app.Send(new GetRaceReportQuery(Today.Year + 1, new DateOnly(Today.Year + 1, 12, 31)))).Value.Units.Single();
        (ahead.ProjectPoints, ahead.UnitPoints, ahead.Entries.Count).ShouldBe((-6m, -2m, 3), "a day to come is replayed");
        (await app.Ask(db => db.RaceEntries.CountAsync())).ShouldBe(1);

        app.Clock.Now += TimeSpan.FromDays(400);
        (await ProblemsAsync(app)).ShouldBeEmpty("what is not due by the last run is not missing");
        var report = (await app.Send(new GetRaceReportQuery(Today.Year + 1))).Value;
        report.Units.Single().UnitPoints.ShouldBe(0m);

        (await app.Send(new BookDueClocksCommand())).Value.ShouldBeTrue();
        await app.Store(db => db.RaceClocks.RemoveRange(db.RaceClocks));
        (await app.Send(new BookDueClocksCommand())).Value.ShouldBeTrue("everything is looked at again");

        var signed = Today.AddDays(-10);
        (await LiveAsync(app)).ShouldBe([(RaceMilestone.Signed, signed, 600L), (RaceMilestone.Signed, signed.AddMonths(6), -300L), (RaceMilestone.Signed, signed.AddMonths(12), -300L), (RaceMilestone.NotStarted12Months, signed.AddMonths(12), 0L)]);
        (await app.Ask(db => db.RaceEntries.CountAsync())).ShouldBe(4, "nothing was booked twice or reversed");
        var back = await app.Ask(db => db.RaceEntries.Where(e => e.TakesBack != null).Select(e => e.TakesBackId).Distinct().ToListAsync());
        back.ShouldBe([await app.Ask(db => db.RaceEntries.Where(e => e.PointsE2 > 0).Select(e => (Guid?)e.Id).SingleAsync())]);
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Ledger_WhenHistoriesAreRandom_EqualsTheReplay(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var random = new Random(20261122);
        var units = new List<OrgUnit> { await app.Add(A.Unit("一局")), await app.Add(A.Unit("二局")), await app.Add(A.Unit("三局")) };
        var chain = await app.Add(new IndustryChain("新能源", ChainClass.Leading, new DateOnly(2000, 1, 1)));
        var ids = new List<Guid>();
        for (var i = 0; i < 12; i++)
        {
            var project = new ProjectBuilder { UnitId = units[random.Next(3)].Id, ChainId = random.Next(2) == 0 ? chain.Id : null, Tags = (InvestorTags)random.Next(32), Amount = A.Yi(random.Next(1, 120)), Dates = Signed(Today.AddDays(-random.Next(30, 900))) }.Build();
            ids.Add((await app.Add(project)).Id);
        }

        for (var step = 0; step < 40; step++)
        {
            var id = ids[random.Next(ids.Count)];
            var kind = random.Next(8);
            await app.Store(db => Change(db, id, kind, random, units));
            if (step % 10 == 9)
            {
                app.Clock.Now += TimeSpan.FromDays(random.Next(60));
                await app.Send(new BookDueClocksCommand());
            }
        }

        (await app.Ask(db => db.RaceEntries.CountAsync(e => e.ReversesId != null))).ShouldBeGreaterThan(5);
        (await ProblemsAsync(app)).ShouldBeEmpty();

        await app.Ask(async db => await db.RaceEntries.Where(e => e.IsLive).Take(1).ExecuteUpdateAsync(set => set.SetProperty(e => e.PointsE2, e => e.PointsE2 + 1)));
        (await ProblemsAsync(app)).ShouldHaveSingleItem("a line that was changed past the product is found");
    }

    [Theory]
    [OnBoth]
    public async Task Rules_WhenANewVersionIsWritten_BooksItsYearsAnewAndWhatIfTouchesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(Today.AddDays(-20)) }.Build());
        await app.Add(RaceRecord.Book(RaceMilestone.LateReport, unit.Id, null, Today.AddDays(-3), RaceRulesFile.Shipped.Rules, "迟报三天", null, "考核办", app.Clock.GetUtcNow()));
        var rules = (await app.Send(new GetRaceRulesQuery())).Value;
        var doubled = rules.Rules with { Code = "zone-v2", Name = "加倍", FromYear = Today.Year, Tiers = [.. rules.Rules.Tiers.Select(t => t with { Points = t.Points * 2 })] };

        var tried = (await app.Send(new RunWhatIfQuery(doubled, $"{Today.Year}"))).Value;
        (tried.Units.Single().Now.ProjectPoints, tried.Units.Single().Then.ProjectPoints).ShouldBe((6m, 12m));
        (await LiveAsync(app)).ShouldBe([(RaceMilestone.Signed, Today.AddDays(-20), 600L), (RaceMilestone.LateReport, Today.AddDays(-3), 0L)]);

        (await app.Send(new WriteRaceRulesCommand(rules.LatestNumber, doubled))).Value.ShouldBe(2);
        (await LiveAsync(app)).ShouldBe([(RaceMilestone.Signed, Today.AddDays(-20), 1200L), (RaceMilestone.LateReport, Today.AddDays(-3), 0L)], "what was booked by hand stays as it was");
        (await app.Send(new WriteRaceRulesCommand(rules.LatestNumber, doubled))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        var wrong = (await app.Send(new WriteRaceRulesCommand(2, doubled with { Shares = new Dictionary<RaceMilestone, int> { [RaceMilestone.Signed] = 99 } }))).Failure!;
        wrong.Kind.ShouldBe(FailureKind.Invalid);
        var early = (await app.Send(new WriteRaceRulesCommand(2, doubled with { FromYear = Today.Year - 2 }))).Failure!;
        early.Code.ShouldBe(RaceErrors.YearClosed);
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Report_WhenADollarProjectHasNoRate_NamesIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "U-1", Amount = new Money(5_000_000_000, Currency.Usd), Dates = Signed(new DateOnly(Today.Year, 3, 1)) }.Build());

        (await app.Send(new GetRaceReportQuery(Today.Year))).Failure!.Text.ShouldContain("U-1");
        (await app.Send(new GetRaceReportQuery(Today.Year - 1))).IsSuccess.ShouldBeTrue();
        (await app.Send(new AddRateCommand(Today.Year, 7.1m))).Failure?.Text.ShouldBeNull();
        (await app.Send(new GetRaceReportQuery(Today.Year))).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Units_WhenOneIsMergedIntoAnother_KeepWhatTheyEarned(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (gone, stays) = (await app.Add(A.Unit("一局")), await app.Add(A.Unit("二局")));
        var project = await app.Add(new ProjectBuilder { UnitId = gone.Id, Dates = Signed(Today.AddDays(-20)) }.Build());

        (await app.Send(new CloseUnitCommand(gone.Id, gone.Version, Today, gone.Id))).Failure!.Code.ShouldBe(UnitErrors.CannotSucceed);
        (await app.Send(new CloseUnitCommand(gone.Id, gone.Version, Today, stays.Id))).Failure?.Text.ShouldBeNull();
        app.Clock.Now += TimeSpan.FromDays(3);
        await app.Store(db => Load(db, project.Id).Start(Today.AddDays(2), Today.AddDays(3), null));

        var entries = await app.Ask(db => db.RaceEntries.Where(e => e.IsLive).OrderBy(e => e.On).Select(e => new { e.UnitId, e.Milestone }).ToListAsync());
        entries.Select(e => (e.UnitId, e.Milestone)).ShouldBe([(gone.Id, RaceMilestone.Signed), (stays.Id, RaceMilestone.Started)]);
        (await app.Send(new GetRaceReportQuery(Today.Year))).Value.Units.Select(u => (u.Unit, u.ProjectPoints)).ShouldBe([("二局", 12m)]);
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    private static MilestoneDates Signed(DateOnly on) => new() { [Milestone.Lead] = on.AddDays(-30), [Milestone.Signed] = on };

    private static Project Load(AppDbContext db, Guid id) =>
        db.Projects.Include(p => p.Investors).Include(p => p.StatusPeriods).Include(p => p.SupersededInvestments).Include(p => p.Shares).Single(p => p.Id == id);

    private static async Task<List<(RaceMilestone, DateOnly, long)>> LiveAsync(TestApp app) =>
        [.. (await app.Ask(db => db.RaceEntries.Where(e => e.IsLive).ToListAsync())).OrderBy(e => e.On).ThenBy(e => e.Milestone).Select(e => (e.Milestone, e.On, e.PointsE2))];

    private static async Task<IReadOnlyList<string>> ProblemsAsync(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<DatabaseVerification>().RunAsync(CancellationToken.None);
        return [.. report.Problems.Select(p => $"{p.Check} {p.Subject} {p.Text}")];
    }

    // Whatever the domain refuses at that moment is left as it was.
    private static void Change(AppDbContext db, Guid id, int kind, Random random, List<OrgUnit> units)
    {
        var (project, day) = (Load(db, id), Today.AddDays(-random.Next(20)));
        try
        {
            switch (kind)
            {
                case 0: project.RegisterCompany(day, Today, null); break;
                case 1: project.SecureLand(day, Today, null); break;
                case 2: project.Start(day, Today, null); break;
                case 3: project.CorrectDate(Milestone.Signed, project.SignedOn!.Value.AddDays(random.Next(-20, 3)), Today, "更正"); break;
                case 4: project.ReviseInvestment(A.Yi(random.Next(1, 120)), day, "增资", Today); break;
                case 5: project.Lose(day, "流失", null, Today); break;
                case 6: project.Resume(day, "恢复", Today); break;
                default: project.MoveToUnit(units[random.Next(units.Count)].Id, null); break;
            }
        }
        catch (RuleException)
        {
            db.ChangeTracker.Clear();
        }
    }
}
