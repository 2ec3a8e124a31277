using System.Globalization;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Record.CheckRecord;
using DevZoneCrm.Core.Record.ExportRecord;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Record;

public sealed class RecordChainTests
{
    private const int Units = 9;

    [Theory]
    [OnBoth]
    public async Task Verify_WhenLinesAreChangedOrGone_NamesEachAndNoOther(DatabaseProvider provider)
    {
        await using var app = await SceneAsync(provider);
        (await AuditProblemsAsync(app)).ShouldBeEmpty();

        await app.Ask(db => db.AuditEntries.Where(a => a.Sequence == 3).ExecuteUpdateAsync(a => a.SetProperty(x => x.Actor, "别人")));
        await app.Ask(db => db.AuditEntries.Where(a => a.Sequence == 5 || a.Sequence == 6).ExecuteDeleteAsync());
        await app.Ask(db => db.AuditEntries.Where(a => a.Sequence > Units - 2).ExecuteDeleteAsync());

        (await AuditProblemsAsync(app)).ShouldBe(["第 3 行内容被改动。", "第 5 至 6 行不见了。", $"末尾的第 {Units - 1} 至 {Units} 行被删去。"]);
    }

    [Theory]
    [OnBoth]
    public async Task Verify_WhenALineIsSealedAgainAfterAChange_NamesThatLine(DatabaseProvider provider)
    {
        await using var app = await SceneAsync(provider);
        var changed = await app.Ask(db => db.AuditEntries.AsNoTracking().SingleAsync(a => a.Sequence == 4)) with { Actor = "别人" };
        var hash = AuditHash.Of(changed);
        await app.Ask(db => db.AuditEntries.Where(a => a.Sequence == 4).ExecuteUpdateAsync(a => a.SetProperty(x => x.Actor, "别人").SetProperty(x => x.Hash, hash)));
        await app.Ask(db => db.AuditSeals.ExecuteDeleteAsync());

        (await AuditProblemsAsync(app)).ShouldBe(["第 4 行被整行换过，前后记着的指纹与它不符。", $"第 1 至 {Units} 行没有当天的封存，封存被退回或删除。"]);
    }

    [Fact]
    public async Task Check_WhenTheRecordIsLong_GoesOnFromWhereItWas()
    {
        await using var app = await SceneAsync(DatabaseProvider.Sqlite);

        var check = (await app.Send(new CheckRecordQuery(AuditMark.Start))).Value;

        (check.Next, check.Checked, check.Last, check.Faults.Count).ShouldBe((null, Units, Units, 0));
    }

    [Fact]
    public async Task Export_WhenReadElsewhere_CanBeRecomputed()
    {
        await using var app = await SceneAsync(DatabaseProvider.Sqlite);
        using var file = new MemoryStream();
        using (var sheet = new CsvFile(file))
        {
            var columns = Enum.GetValues<RecordColumn>().Select(c => KeyValuePair.Create(c, c.ToString())).ToList();
            (await app.Send(new ExportRecordCommand(null, null, "记录", columns, sheet))).Value.ShouldBe(Units);
        }

        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).Trim('\uFEFF', '\r', '\n').Split("\r\n")[1..].Select(l => l[1..^1].Split("\",\"").Select(c => c.Replace("\"\"", "\"")).ToArray()).ToList();

        lines.Count.ShouldBe(Units);
        foreach (var cells in lines)
        {
            string Cell(RecordColumn column) => cells[(int)column];
            long Number(RecordColumn column) => long.Parse(Cell(column), CultureInfo.InvariantCulture);
            var read = new AuditEntry
            {
                Sequence = Number(RecordColumn.Sequence), At = new DateTimeOffset(Number(RecordColumn.Ticks), TimeSpan.Zero),
                ActorId = Guid.TryParse(Cell(RecordColumn.ActorId), out var id) ? id : null, Actor = Cell(RecordColumn.Actor), Action = Cell(RecordColumn.Action), Entity = Cell(RecordColumn.Entity),
                EntityId = Cell(RecordColumn.EntityId), Changes = Cell(RecordColumn.Changes), PreviousHash = Cell(RecordColumn.PreviousHash), Hash = Cell(RecordColumn.Hash),
            };
            AuditHash.Of(read).ShouldBe(read.Hash);
        }
    }

    private static async Task<TestApp> SceneAsync(DatabaseProvider provider)
    {
        var app = await TestApp.StartAsync(provider);
        for (var i = 1; i <= Units; i++)
        {
            await app.Add(A.Unit($"招商{i}局"));
        }

        return app;
    }

    private static async Task<List<string>> AuditProblemsAsync(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var report = await ActivatorUtilities.CreateInstance<DatabaseVerification>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        return [.. report.Problems.Where(p => p.Check == "audit").Select(p => p.Text)];
    }
}
