using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.AskMonthReopen;
using DevZoneCrm.Core.Months.ConfirmMonthClose;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Months.GetMonthLines;
using DevZoneCrm.Core.Months.GetMonths;
using DevZoneCrm.Core.Months.ProposeMonthClose;
using DevZoneCrm.Core.Months.ReopenMonth;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using DevZoneCrm.Integration.Tests.Reports.Counting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Months;

/// <summary>What a month keeps never moves; what is kept and what was corrected are together what is on record now.</summary>
public sealed class FrozenMonthTests
{
    private static readonly Viewer Clerk = A.User(Role.Bureau, name: "林可欣");
    private static readonly Viewer Leader = A.User(Role.LineLeader, name: "郑亚东");
    private static readonly (Threshold Threshold, string? Unit)[] Views = [(Threshold.None, null), (new(5), null), (new(5, 3000), null), (Threshold.None, "招商二局")];
    private static readonly string[] Periods = ["2022-03", "2022-04", "2022-Q1", "2022", "2022-04-上旬"];

    [Theory]
    [OnBoth]
    public async Task FrozenTotals_WhenProjectsAreEditedAtRandom_NeverMoveAndCorrectionsMakeTheDifference(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var random = new Random(20_220_304);
        var history = await SampleAsync(app, random);
        var untouched = await TotalsAsync(app, "2022-03", Threshold.None, null, frozen: false);
        await CloseAsync(app, "2022-03");
        await CloseAsync(app, "2022-04");
        var (march, april) = (await TotalsAsync(app, "2022-03", Threshold.None, null), await TotalsAsync(app, "2022-04", Threshold.None, null));
        var ofUnit = await TotalsAsync(app, "2022-03", Threshold.None, "招商二局");
        march.Flows.Values.Sum(f => f.Count).ShouldBeGreaterThan(5);
        Same(march.Flows, untouched.Flows);
        Same(march.Stocks, untouched.Stocks);
        march.Frozen!.Corrections.Values.ShouldAllBe(c => c.IsNone);

        for (var round = 0; round < 3; round++)
        {
            await EditAsync(app, random, history);
            Same((await TotalsAsync(app, "2022-03", Threshold.None, null)).Flows, march.Flows);
            Same((await TotalsAsync(app, "2022-03", Threshold.None, null)).Stocks, march.Stocks);
            Same((await TotalsAsync(app, "2022-04", Threshold.None, null)).Flows, april.Flows);
            var ofUnitNow = await TotalsAsync(app, "2022-03", Threshold.None, "招商二局");
            Same(ofUnitNow.Flows, ofUnit.Flows);
            Same(ofUnitNow.Stocks, ofUnit.Stocks);
            await AddsUpAsync(app);
            if (round == 1)
            {
                // The corrections so far are kept with May: they stay listed, and are not found again.
                await CloseAsync(app, "2022-05");
                (await app.Ask(db => db.FrozenCorrections.CountAsync())).ShouldBeGreaterThan(0);
                (await app.Ask(db => db.FlowTouches.CountAsync())).ShouldBe(0);
                await AddsUpAsync(app);
                (await app.Send(new GetMonthQuery("2022-03"))).Value.Corrections.Rows.ShouldAllBe(c => c.BookedIn == "2022-05");
            }
        }

        await ReopenAsync(app, "2022-05");
        await AddsUpAsync(app);
        Same((await TotalsAsync(app, "2022-03", Threshold.None, null)).Flows, march.Flows);
        await CloseAsync(app, "2022-05");
        await AddsUpAsync(app);
        await ShouldBeSoundAsync(app);
    }

    [Theory]
    [OnBoth]
    public async Task Month_WhenClosed_ListsExactlyWhatItsFiguresCount(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await SampleAsync(app, new Random(7));
        await CloseAsync(app, "2022-06");
        foreach (var viewer in new[] { Viewer.Operator, Clerk, A.User(Role.Staff, (await app.Ask(db => db.Units.OrderBy(u => u.Name).FirstAsync())).Id) })
        {
            var month = (await app.SendAs(viewer, new GetMonthQuery("2022-06"))).Value;
            month.IsClosed.ShouldBeTrue();
            foreach (var (kind, figure) in month.Flows)
            {
                var lines = (await app.SendAs(viewer, new GetMonthLinesQuery("2022-06", kind))).Value;
                (lines.Total, lines.Rows.Sum(l => l.Wan)).ShouldBe((figure.Count, figure.Wan));
                lines.Rows.Count.ShouldBe(lines.Total);
            }

            var row = (await app.SendAs(viewer, new GetMonthsQuery(2022))).Value.Rows.Single(r => r.Code == "2022-06");
            (row.Signed.Count, row.Signed.Wan).ShouldBe((month.Flows[FlowKind.Signed].Count, month.Flows[FlowKind.Signed].Wan));
            var live = (await app.SendAs(viewer, new GetTotalsQuery("2022-06", Threshold.None, CountingFilter.None))).Value;
            Same(month.Flows, live.Flows);
        }
    }

    [Theory]
    [OnBoth]
    public async Task Close_WhenTheSamePersonOrTheWrongRole_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var both = A.User(Role.Bureau, name: "林可欣");
        (await app.SendAs(A.User(Role.Staff), new ProposeMonthCloseCommand("2022-06"))).IsSuccess.ShouldBeFalse();
        (await app.SendAs(both, new ProposeMonthCloseCommand("2026-11"))).Failure!.Code.ShouldBe(MonthErrors.NotEnded);
        (await app.SendAs(both, new ProposeMonthCloseCommand("2022"))).IsSuccess.ShouldBeFalse();
        var version = (await app.SendAs(both, new ProposeMonthCloseCommand("2022-06"))).Value;
        (await app.SendAs(Clerk, new ProposeMonthCloseCommand("2022-06"))).Failure!.Code.ShouldBe(MonthErrors.AlreadyProposed);
        (await app.SendAs(both, new ConfirmMonthCloseCommand("2022-06", version))).IsSuccess.ShouldBeFalse();
        (await app.SendAs(A.User(Role.LineLeader, userId: both.UserId, name: both.Name), new ConfirmMonthCloseCommand("2022-06", version))).Failure!.Code.ShouldBe(MonthErrors.SamePerson);
        (await app.SendAs(Leader, new ConfirmMonthCloseCommand("2022-06", version + 1))).IsSuccess.ShouldBeFalse();
        (await app.SendAs(Leader, new ConfirmMonthCloseCommand("2022-06", version))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(both, new ProposeMonthCloseCommand("2022-06"))).Failure!.Code.ShouldBe(MonthErrors.AlreadyClosed);
    }

    [Theory]
    [OnBoth]
    public async Task Verify_WhenAKeptLineIsChanged_NamesTheMonth(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await SampleAsync(app, new Random(11));
        await CloseAsync(app, "2022-06");
        await ShouldBeSoundAsync(app);
        await app.Ask(db => db.FrozenFlows.Take(1).ExecuteUpdateAsync(set => set.SetProperty(f => f.Amount, f => f.Amount + 100)));

        var report = await VerifyAsync(app);

        report.Ok.ShouldBeFalse();
        report.Problems.ShouldContain(p => p.Check == "month" && p.Subject.StartsWith("2022-06", StringComparison.Ordinal));
    }

    private static async Task AddsUpAsync(TestApp app)
    {
        foreach (var (threshold, unit) in Views)
        {
            foreach (var period in Periods)
            {
                foreach (var basis in Enum.GetValues<CountingBasis>())
                {
                    var (live, kept) = (await TotalsAsync(app, period, threshold, unit, frozen: false, basis), await TotalsAsync(app, period, threshold, unit, basis: basis));
                    foreach (var kind in FlowKinds.All)
                    {
                        var correction = kept.Frozen!.Corrections[kind];
                        (kept.Flows[kind].Count + correction.Count, kept.Flows[kind].Wan + correction.Wan).ShouldBe((live.Flows[kind].Count, live.Flows[kind].Wan), $"{period} {threshold} {unit} {kind} {basis}");
                    }
                }
            }
        }
    }

    private static async Task EditAsync(TestApp app, Random random, RandomHistory history)
    {
        var units = await app.Ask(db => db.Units.Select(u => u.Id).OrderBy(id => id).ToListAsync());
        await app.Store(db =>
        {
            var projects = db.Projects.Include(p => p.Investors).Include(p => p.StatusPeriods).Include(p => p.SupersededInvestments).Include(p => p.KeyLists).Include(p => p.Access).Include(p => p.Shares).OrderBy(p => p.Code).ToList();
            foreach (var project in projects.Where(_ => random.Next(4) == 0))
            {
                history.Change(project);
                var dates = project.Dates;
                var shift = random.Next(-20, 40);
                foreach (var milestone in MilestoneDates.All.Where(m => dates[m] is not null))
                {
                    dates[milestone] = dates[milestone]!.Value.AddDays(shift);
                }

                project.ImportDates(dates);
                Divide(project, random, units);
                if (project.StartedOn is { } started && project.StartedStatisticsOn != started.AddDays(10) && started.AddDays(10) <= TestClock.StartDay && project.CompletedStatisticsOn is null)
                {
                    project.AcceptByStatistics(Milestone.Started, started.AddDays(10), TestClock.StartDay, null);
                }
            }

            var gone = projects[random.Next(projects.Count)];
            db.FirmClaims.RemoveRange(db.FirmClaims.Where(c => c.ProjectId == gone.Id));
            db.Projects.Remove(gone);
            db.AddRange(Enumerable.Range(0, 5).Select(_ => history.Next()));
        });
        await app.Store(db => db.ExchangeRates.Single(r => r.Year == 2022).Change(65_000 + random.Next(5_000)));
    }

    // Shared with the other unit, or wholly its own again.
    private static void Divide(Project project, Random random, IReadOnlyList<Guid> units) => project.Divide(random.Next(2) == 0
        ? [new Share(project.UnitId, 100, ShareRole.FirstReport)]
        : [new Share(project.UnitId, 60, ShareRole.FirstReport), new Share(units.First(u => u != project.UnitId), 40, ShareRole.CoLead)]);

    private static async Task<RandomHistory> SampleAsync(TestApp app, Random random)
    {
        var units = new[] { await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")) };
        var chain = await app.Add(A.Chain());
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2019, 68_000));
            db.Add(new ExchangeRate(2022, 67_261));
        });
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, units[0].Id));
        var user = await app.Add(new AppUser { Id = Guid.NewGuid(), UserName = "u1", DisplayName = "陈晨", UnitId = units[0].Id });
        var history = new RandomHistory(random, [.. units.Select(u => u.Id)], [chain.Id], [post.Id], [user.Id]);
        await app.Store(db => db.AddRange(Enumerable.Range(0, 90).Select(i =>
        {
            var project = history.Next();
            if (i % 5 == 0)
            {
                Divide(project, random, [.. units.Select(u => u.Id)]);
            }

            return project;
        })));
        return history;
    }

    private static async Task CloseAsync(TestApp app, string month)
    {
        var version = (await app.SendAs(Clerk, new ProposeMonthCloseCommand(month))).Value;
        (await app.SendAs(Leader, new ConfirmMonthCloseCommand(month, version))).Failure.ShouldBeNull();
    }

    private static async Task ReopenAsync(TestApp app, string month)
    {
        var version = (await app.SendAs(Clerk, new GetMonthQuery(month))).Value.Close!.Version;
        version = (await app.SendAs(Clerk, new AskMonthReopenCommand(month, version, "漏登一个项目"))).Value;
        (await app.SendAs(Leader, new ReopenMonthCommand(month, version))).Failure.ShouldBeNull();
    }

    private static async Task<TotalsDto> TotalsAsync(TestApp app, string period, Threshold threshold, string? unit, bool frozen = true, CountingBasis basis = CountingBasis.Zone) =>
        (await app.Send(new GetTotalsQuery(period, threshold, new CountingFilter(unit)) { Frozen = frozen, Basis = basis })).Value;

    private static void Same<TKey>(IReadOnlyDictionary<TKey, Figure> left, IReadOnlyDictionary<TKey, Figure> right)
        where TKey : notnull
    {
        foreach (var (key, figure) in left)
        {
            (figure.Count, figure.Wan, figure.UsdCount, figure.UsdWan).ShouldBe((right[key].Count, right[key].Wan, right[key].UsdCount, right[key].UsdWan), key.ToString());
        }
    }

    private static async Task ShouldBeSoundAsync(TestApp app) => (await VerifyAsync(app)).Problems.ShouldBeEmpty();

    private static async Task<VerificationReport> VerifyAsync(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DatabaseVerification>().RunAsync(CancellationToken.None);
    }
}
