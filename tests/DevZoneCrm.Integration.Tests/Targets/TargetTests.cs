using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Core.Reports.ImportRates;
using DevZoneCrm.Core.Targets;
using DevZoneCrm.Core.Targets.AcceptDuty;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Targets.GetReceipts;
using DevZoneCrm.Core.Targets.GetTargetForecast;
using DevZoneCrm.Core.Targets.GetTargets;
using DevZoneCrm.Core.Targets.ImportTargets;
using DevZoneCrm.Core.Targets.RecordReceipt;
using DevZoneCrm.Core.Targets.SetTarget;
using DevZoneCrm.Core.Targets.WithdrawReceipt;
using DevZoneCrm.Infrastructure.Import;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Integration.Tests.Targets;

public sealed class TargetTests
{
    private const int Year = 2021;

    private static readonly (string Metric, FlowKind Flow, Threshold Threshold)[] Counted =
    [
        ("10亿元以上签约", FlowKind.Signed, new Threshold(10)),
        ("新签约注册 ≥5亿元或≥3000万美元", FlowKind.SignedAndRegistered, new Threshold(5, 3000)),
        ("新开工亿元以上", FlowKind.Started, new Threshold(1)),
        ("竣工投产亿元以上", FlowKind.CompletedOrProducing, new Threshold(1)),
    ];

    [Theory]
    [OnBoth]
    public async Task Targets_WhenImportedOverTheExample_StandBesideTheTotalsOfEachUnit(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var folder = Path.Combine(AppContext.BaseDirectory, "Examples");
        var reader = new TableReader(new ImportOptions());
        (await app.Send(new ImportRatesCommand(reader.Read(Path.Combine(folder, "rates.csv"))))).Value.Rejected.ShouldBeEmpty();
        (await app.Send(new ImportProjectsCommand(reader.Read(Path.Combine(folder, "projects.csv")), CreateMissing: true))).Value.Rejected.ShouldBeEmpty();
        await ShareAsync(app);
        var units = await app.Ask(db => db.Units.Select(u => u.Name).ToListAsync());
        var sheet = Sheet([.. units.Append(string.Empty).SelectMany(u => Counted.Select(c => new[] { "2021", u, c.Metric, "10", "" }))]);

        var dry = (await app.Send(new ImportTargetsCommand(sheet, DryRun: true))).Value;
        (dry.Created, await app.Ask(db => db.Targets.CountAsync())).ShouldBe((sheet.Rows.Count, 0));
        var first = (await app.Send(new ImportTargetsCommand(sheet))).Value;
        var again = (await app.Send(new ImportTargetsCommand(sheet))).Value;
        (first.Created, again.Unchanged, again.Created, again.Updated).ShouldBe((sheet.Rows.Count, sheet.Rows.Count, 0, 0));

        var shown = (await app.Send(new GetTargetsQuery(Year))).Value;
        foreach (var (metric, flow, threshold) in Counted)
        {
            var index = shown.Metrics.ToList().FindIndex(m => m.Code == TargetMetricParser.Parse(metric)!.Code);
            foreach (var row in shown.Units.Prepend(shown.Zone))
            {
                var totals = (await app.Send(new GetTotalsQuery("2021", threshold, new CountingFilter(row.UnitId is null ? null : row.Name)))).Value;
                row.Cells[index].Actual.ShouldBe(totals.Flows[flow].Count, $"{metric} {row.Name}");
            }
        }

        shown.Zone.Cells.Sum(c => c.Actual ?? 0).ShouldBeGreaterThan(0);
        (await app.Send(new GetTargetForecastQuery())).IsSuccess.ShouldBeTrue();
        (await app.Send(new UndoImportCommand(first.BatchId!.Value))).Value.IsUndone.ShouldBeTrue();
        (await app.Ask(db => db.Targets.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenALineIsWrong_SavesNothingAndNamesIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var sheet = Sheet(["2026", "", "10亿元以上签约", "20", "个"], ["2026", "", "税收", "20", ""], ["2026", "无此局", "履职", "9", ""], ["2026", "", "签约10亿元以上", "21", ""], ["2026", "", "到账外资", "2", "个"]);

        var summary = (await app.Send(new ImportTargetsCommand(sheet))).Value;

        summary.Rejected.Select(r => r.Row).ShouldBe([3, 4, 5, 6]);
        summary.Rejected[0].Error.ShouldContain("亿元以上");
        (summary.Created, await app.Ask(db => db.Targets.CountAsync())).ShouldBe((0, 0));
        var made = (await app.Send(new ImportTargetsCommand(Sheet(["2026", "新局", "到账外资", "2", "亿美元"]), CreateMissing: true))).Value;
        (made.Created, (await app.Ask(db => db.Targets.SingleAsync())).Value).ShouldBe((1, 20_000m));
    }

    [Theory]
    [OnBoth]
    public async Task TaskScores_WhenReceiptsSharesAndJoiners_CountWhatEachUnitReached(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (old, joined) = (await app.Add(A.Unit()), await app.Add(new Core.Units.OrgUnit("招商二局", Core.Units.UnitKind.Bureau, new DateOnly(2026, 4, 15))));
        var (leading, other) = (await app.Add(A.Chain()), await app.Add(A.Chain("仓储", Core.Chains.ChainClass.Other)));
        var project = await app.Add(new ProjectBuilder { UnitId = old.Id, ChainId = leading.Id, Dates = Signed(2, 10) }.Build());
        await app.Add(new ProjectBuilder { UnitId = old.Id, ChainId = other.Id, Dates = Signed(3, 10) }.Build());
        await app.Add(new ProjectBuilder { UnitId = joined.Id, ChainId = leading.Id, Dates = Signed(5, 5) }.Build());
        (await app.Send(new RecordReceiptCommand(project.Id, new DateOnly(2026, 6, 1), 600, "凭证1"))).IsSuccess.ShouldBeTrue();
        var wrong = (await app.Send(new RecordReceiptCommand(project.Id, new DateOnly(2026, 6, 2), 900, "凭证2"))).Value;
        (await app.Send(new WithdrawReceiptCommand(wrong, 1, "重复登记"))).IsSuccess.ShouldBeTrue();
        (await app.Send(new RecordReceiptCommand(project.Id, new DateOnly(2026, 12, 1), 1, "凭证3"))).Failure!.Code.ShouldBe(TargetErrors.ReceiptInFuture);
        (await app.Send(new AcceptDutyCommand(old.Id, new DateOnly(2026, 3, 9), 8, "台账"))).IsSuccess.ShouldBeTrue();
        (await app.Send(new AcceptDutyCommand(old.Id, new DateOnly(2026, 4, 1), 9, "台账"))).IsSuccess.ShouldBeTrue();
        foreach (var (metric, value, unit) in new[] { ("到账外资", 1440m, old.Id), ("主导产业占比", 50m, old.Id), ("履职", 10m, old.Id), ("亿元以上签约", 9m, old.Id), ("主导产业占比", 80m, joined.Id) })
        {
            (await app.Send(new SetTargetCommand(2026, unit, metric, value))).IsSuccess.ShouldBeTrue();
        }

        DutyReading DutyOf(AppDbContext db)
        {
            var calendar = app.Services.GetRequiredService<ZoneCalendar>();
            return new DutyReading(db, new QuotaReading(db, app.Services.GetRequiredService<WorkingCalendar>(), calendar), calendar);
        }

        var scores = await app.Ask(db => TaskScores.ReadAsync(
            db, DutyOf(db), db.Projects, new DateOnly(2026, 1, 1), new DateOnly(2026, 10, 31), [new TaskUnit(old.Id, old.ValidFrom), new TaskUnit(joined.Id, joined.ValidFrom), new TaskUnit(Guid.NewGuid(), old.ValidFrom)], TaskWeights.Default, CancellationToken.None));

        // 到账 600 of 1440 × 10/12, 占比 50 of 50, 履职 8.5 of 10: 7.5 + 10 + 8.5.
        (scores[old.Id].T, scores[old.Id].Months).ShouldBe((26m, 10));
        scores[old.Id].Lines.Select(l => l.Actual).ShouldBe([600m, 50m, 8.5m]);
        (scores[joined.Id].T, scores[joined.Id].Months).ShouldBe((12m, 6));
        scores.Values.Count(s => s.T is null).ShouldBe(1);
        (await app.Ask(db => TaskScores.ForeignCapitalAsync(db, DutyOf(db), db.Projects, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), CancellationToken.None)))[old.Id].ShouldBe(600m);
        (await app.Send(new GetReceiptsQuery(project.Id))).Value.Total.ShouldBe(2);
        (await app.Send(new GetReceiptsQuery(Year: 2026, UnitId: old.Id))).Value.Total.ShouldBe(1);
        (await app.SendAs(A.User(Role.Staff, old.Id), new RecordReceiptCommand(project.Id, new DateOnly(2026, 6, 1), 1, "x"))).IsSuccess.ShouldBeFalse();
        (await app.Send(new SetTargetCommand(2026, old.Id, "履职", 9))).Failure!.Kind.ShouldBe(Core.Common.Messaging.FailureKind.Stale);
    }

    private static async Task ShareAsync(TestApp app)
    {
        var unit = await app.Ask(db => db.Units.OrderBy(u => u.Name).Select(u => u.Id).FirstAsync());
        var id = await app.Ask(db => db.Projects.Where(p => p.UnitId != unit && p.SignedOn >= new DateOnly(Year, 1, 1) && p.SignedOn <= new DateOnly(Year, 12, 31)).OrderBy(p => p.Code).Select(p => p.Id).FirstAsync());
        await app.Store(db =>
        {
            var project = db.Projects.Include(p => p.Shares).Single(p => p.Id == id);
            Share[] parts = [new(project.UnitId, 60, ShareRole.Settlement), new(unit, 40, ShareRole.FirstReport)];
            if (project.SplitFixedOn is null)
            {
                project.Divide(parts);
            }
            else
            {
                project.RedivideFixed(parts);
            }
        });
    }

    private static MilestoneDates Signed(int month, int day) => new() { [Milestone.Lead] = new DateOnly(2026, 1, 5), [Milestone.Signed] = new DateOnly(2026, month, day) };

    private static SheetTable Sheet(params string[][] rows) =>
        new(1, ["年份", "招商单位", "指标", "目标值", "单位"], [.. rows.Select((r, i) => new SheetRow(i + 2, r))]);
}
