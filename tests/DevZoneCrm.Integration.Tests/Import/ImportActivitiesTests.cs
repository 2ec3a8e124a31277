using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.ImportActivities;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Activities.Sheet;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Import;

public sealed class ImportActivitiesTests
{
    private static readonly string[] Headers = ["日期", "人员", "招商单位", "类型", "带队人", "项目编号", "城市", "天数", "内容", "参加人员"];

    private static readonly KeyValuePair<ActivityColumn, string>[] Exported =
    [
        new(ActivityColumn.On, "日期"), new(ActivityColumn.Person, "人员"), new(ActivityColumn.Unit, "招商单位"), new(ActivityColumn.Kind, "类型"), new(ActivityColumn.LedBy, "带队人"),
        new(ActivityColumn.ProjectCode, "项目编号"), new(ActivityColumn.City, "城市"), new(ActivityColumn.Days, "天数"), new(ActivityColumn.Content, "内容"), new(ActivityColumn.People, "参加人员"),
        new(ActivityColumn.RecordedBy, "记录人"), new(ActivityColumn.Id, "记录编号"), new(ActivityColumn.PartOf, "所属行程"),
    ];

    [Theory]
    [OnBoth]
    public async Task Import_WhenThereIsAHeaderAndNoLine_IsDoneAndChangesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        var summary = (await app.Send(new ImportActivitiesCommand(Table()))).Value;

        (summary.Rows, summary.Created, summary.Updated, summary.Unchanged, summary.Rejected.Count).ShouldBe((0, 0, 0, 0, 0));
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenSentTwice_LeavesEverythingUnchanged(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Add(new ProjectBuilder { UnitId = (await app.Add(A.Unit("工业招商中心"))).Id, Code = "P-1" }.Build());
        var table = Table(
            "2026-05-06,王芳,投资促进局,上门拜访,李强,P-1,上海,,拜访外高桥集团,张三、李四",
            "2026/5/7,王芳,投资促进局,外出招商,王芳,,苏州,3,苏南行,",
            "2026.5.8,赵六,工业招商中心,驻城,,,上海,5,,",
            "2026年5月10日,赵六,工业招商中心,驻城,,,上海,2,,",
            "2026-05-11,赵六,工业招商中心,电话,,,,,电话联系,",
            "2026-05-11,赵六,工业招商中心,电话,,,,,电话联系,");

        var dry = (await app.Send(new ImportActivitiesCommand(table, DryRun: true, CreateMissing: true))).Value;
        (await app.Ask(db => db.Activities.CountAsync())).ShouldBe(0);
        var first = (await app.Send(new ImportActivitiesCommand(table, CreateMissing: true))).Value;
        var second = (await app.Send(new ImportActivitiesCommand(table))).Value;

        first.Rejected.ShouldBeEmpty();
        (first.Created, dry.Created).ShouldBe((6, 6));
        (second.Created, second.Updated, second.Unchanged).ShouldBe((0, 0, 6));
        first.Warnings.Select(w => w.Row).ShouldBe([5, 7], "a stay on days that are taken, and a line said twice");
        second.Warnings.Select(w => w.Row).ShouldBe([7], "what was taken in before does not stand in its own way");
        var visit = await app.Ask(db => db.Activities.Include(a => a.People).SingleAsync(a => a.Kind == ActivityKind.Visit));
        (visit.RecordedBy, visit.People.Count, visit.Days).ShouldBe(("王芳", 4, 1));
        visit.ProjectId.ShouldNotBeNull();
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenOfAnExport_ChangesNothingAndKeepsTheAuthorElsewhere(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var post = await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id));
        var trip = Activity.Log(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Trip, On = new(2026, 11, 2), Days = 2, UnitId = unit.Id, PostId = post.Id }, TestClock.StartDay, DateTimeOffset.UnixEpoch, null, "代记的人");
        var stop = Activity.Log(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Visit, On = new(2026, 11, 1), UnitId = unit.Id, PostId = post.Id, Content = "看厂" }, TestClock.StartDay, DateTimeOffset.UnixEpoch, null, "代记的人");
        stop.Edit(stop.Facts with { On = new(2026, 11, 3) }, TestClock.StartDay, DateTimeOffset.UnixEpoch);
        stop.JoinTrip(trip);
        await app.Add(trip);
        await app.Add(stop);
        var sheet = new SheetInMemory();
        (await app.Send(new ExportActivitiesCommand(new SearchActivitiesQuery(), "跟进", Exported, sheet))).Value.ShouldBe(2);
        var table = new SheetTable(1, sheet.Headers, [.. sheet.Rows.Select((r, i) => new SheetRow(i + 2, [.. r.Select(c => c.ToString())]))]);

        var here = (await app.Send(new ImportActivitiesCommand(table))).Value;
        (here.Created, here.Updated, here.Unchanged).ShouldBe((0, 0, 2));

        await using var other = await TestApp.StartAsync(provider);
        (await other.Send(new ImportActivitiesCommand(table, CreateMissing: true))).Value.Created.ShouldBe(2);
        (await other.Send(new ImportActivitiesCommand(table))).Value.Unchanged.ShouldBe(2);
        (await other.Ask(db => db.Activities.Select(a => a.RecordedBy).Distinct().ToListAsync())).ShouldBe(["代记的人"]);
        (await other.Ask(db => db.Activities.SingleAsync(a => a.Id == stop.Id))).PartOfId.ShouldBe(trip.Id);
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenTheColumnsWereChosen_ReadsThemWhateverTheHeadersSay(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var table = new SheetTable(1, ["时间", "谁", "怎么谈的", "日期"], [new SheetRow(2, ["2026-05-06", "王芳", "电话", "随便写的"])]);
        var chosen = new SheetColumn?[] { ActivityColumns.Date, ActivityColumns.Person, ActivityColumns.Kind, null };

        (await app.Send(new ImportActivitiesCommand(table, CreateMissing: true))).Value.Rejected.ShouldNotBeEmpty("the headers say something else");
        await app.Add(A.Post((await app.Add(A.Person("王芳"))).Id, (await app.Add(A.Unit())).Id));
        var summary = (await app.Send(new ImportActivitiesCommand(table) { Columns = chosen })).Value;

        (summary.Rejected.Count, summary.Warnings.Count, summary.Created).ShouldBe((0, 0, 1));
        (await app.Ask(db => db.Activities.SingleAsync())).OccurredOn.ShouldBe(new DateOnly(2026, 5, 6));
    }

    [Theory]
    [InlineData("2026-13-01,王芳,局,电话,,,,,x,", "日期")]
    [InlineData("2099-01-01,王芳,局,电话,,,,,x,", "日期")]
    [InlineData(",王芳,局,电话,,,,,x,", "日期")]
    [InlineData("2026-01-01,王芳,局,喝茶,,,,,x,", "类型")]
    [InlineData("2026-01-01,王芳,局,驻城,,,,0,x,", "天数")]
    [InlineData("2026-01-01,王芳,局,驻城,,,,-1,x,", "天数")]
    [InlineData("2026-01-01,王芳,局,驻城,,,,1.5,x,", "天数")]
    [InlineData("2026-01-01,王芳,局,电话,,没有,,,x,", "项目编号")]
    [InlineData("2026-01-01,,局,电话,,,,,x,", "人员")]
    public async Task Import_WhenALineIsWrong_SavesNothingAndNamesRowAndColumn(string line, string column)
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);

        var summary = (await app.Send(new ImportActivitiesCommand(Table("2026-01-01,王芳,局,电话,,,,,好的一行,", line), CreateMissing: true))).Value;

        var cell = summary.Rejected.ShouldHaveSingleItem();
        (cell.Row, cell.Column).ShouldBe((3, column));
        (summary.Created, summary.Rows).ShouldBe((0, 2));
        (await app.Ask(db => db.Activities.CountAsync() )).ShouldBe(0);
        (await app.Ask(db => db.Units.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Undo_WhenNothingHappenedSince_TakesTheActivitiesBack(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var batch = (await app.Send(new ImportActivitiesCommand(Table("2026-01-01,王芳,局,电话,,,,,x,", "2026-01-02,王芳,局,电话,,,,,y,"), CreateMissing: true))).Value.BatchId!.Value;

        (await app.Send(new UndoImportCommand(batch))).Value.Removed.ShouldBe(2);

        (await app.Ask(db => db.Activities.CountAsync())).ShouldBe(0);
        (await app.Ask(db => db.Units.CountAsync())).ShouldBe(0);
    }

    private static SheetTable Table(params string[] lines) => new(1, Headers, [.. lines.Select((line, i) => new SheetRow(i + 2, line.Split(',')))]);
}
