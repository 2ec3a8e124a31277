using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.PreviewImport;
using DevZoneCrm.Core.Reports.ImportRates;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Integration.Tests.Import;

public sealed class UndoImportTests
{
    [Theory]
    [OnBoth(1)]
    [OnBoth(7)]
    [OnBoth(42)]
    public async Task Undo_WhenAnyStateAndAnyFile_LeavesTheDatabaseAsItWas(DatabaseProvider provider, int seed)
    {
        await using var app = await TestApp.StartAsync(provider);
        var sheets = new RandomSheet(seed);
        await Import(app, sheets.Of(Codes(0, 40)));
        await HoldSomeAsync(app);
        var before = await app.Ask(DatabaseState.ReadAsync);

        var batch = await Import(app, sheets.Of(Codes(20, 60)));
        (await app.Ask(DatabaseState.ReadAsync)).ShouldNotBe(before);
        var undone = (await app.Send(new UndoImportCommand(batch))).Value;

        (undone.IsUndone, undone.Removed, undone.Restored).ShouldBe((true, 20, 20));
        (await app.Ask(DatabaseState.ReadAsync)).ShouldBe(before);
        await ShouldVerify(app);
    }

    [Theory]
    [OnBoth]
    public async Task Undo_WhenTwoImportsInTurn_TakesBothBackFromTheLast(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var sheets = new RandomSheet(3);
        var empty = await app.Ask(DatabaseState.ReadAsync);
        var first = await Import(app, sheets.Of(Codes(0, 10)));
        var second = await Import(app, sheets.Of(Codes(5, 12)));

        var refused = (await app.Send(new UndoImportCommand(first))).Value;
        (refused.IsUndone, refused.ConflictCount).ShouldBe((false, 5));
        (await app.Send(new UndoImportCommand(second))).Value.IsUndone.ShouldBeTrue();
        (await app.Send(new UndoImportCommand(first))).Value.IsUndone.ShouldBeTrue();

        (await app.Ask(DatabaseState.ReadAsync)).ShouldBe(empty);
        (await app.Send(new UndoImportCommand(first))).Failure!.Code.ShouldBe("Import.AlreadyUndone");
    }

    [Theory]
    [OnBoth]
    public async Task Undo_WhenAProjectChangedSince_SaysWhichAndUndoesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var batch = await Import(app, new RandomSheet(5).Of(Codes(0, 6)));
        var project = await app.Ask(db => db.Projects.OrderBy(p => p.Code).FirstAsync());
        (await app.SendAs(A.User(Role.Director, name: "王建国"), new PlanNextStepCommand(project.Id, project.Version, "约见", null))).IsSuccess.ShouldBeTrue();
        var before = await app.Ask(DatabaseState.ReadAsync);

        var refused = (await app.Send(new UndoImportCommand(batch))).Value;

        var conflict = refused.Conflicts.ShouldHaveSingleItem();
        (conflict.Key, conflict.ProjectId, conflict.Row).ShouldBe((project.Code, project.Id, 2));
        conflict.Reason.ShouldContain("王建国");
        (await app.Ask(DatabaseState.ReadAsync)).ShouldBe(before);
        (await app.Ask(db => db.ImportBatches.SingleAsync())).UndoneAt.ShouldBeNull();
    }

    [Theory]
    [OnBoth]
    public async Task Undo_WhenNotAllowed_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var sheet = new RandomSheet(5).Of(Codes(0, 2));
        var batch = await Import(app, sheet with { Rows = [.. sheet.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c is "敏感" or "内部" ? "保密" : c)] })] });

        (await app.SendAs(A.User(Role.Staff), new UndoImportCommand(batch))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);

        // The bureau may import, but these projects it may not even know of.
        var hidden = (await app.SendAs(A.User(Role.Bureau), new UndoImportCommand(batch))).Value;
        (hidden.IsUndone, hidden.ConflictCount).ShouldBe((false, 2));
        hidden.Conflicts.ShouldAllBe(c => c.Key.Length == 0 && c.ProjectId == null);
    }

    [Theory]
    [OnBoth]
    public async Task Undo_WhenRates_PutsThemBack(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Send(new ImportRatesCommand(Rates("7.1", "7.2")));
        var batch = (await app.Ask(db => db.ImportBatches.SingleAsync())).Id;

        (await app.Send(new UndoImportCommand(batch))).Value.IsUndone.ShouldBeTrue();

        (await app.Ask(db => db.ExchangeRates.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenCancelledHalfway_LeavesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var before = await app.Ask(DatabaseState.ReadAsync);
        using var stop = new CancellationTokenSource();
        var command = new ImportProjectsCommand(new RandomSheet(9).Of(Codes(0, 1200)), CreateMissing: true) { Progress = new StopAt(500, stop) };

        await Should.ThrowAsync<OperationCanceledException>(() => app.Send(command, stop.Token));

        (await app.Ask(DatabaseState.ReadAsync)).ShouldBe(before);
        (await app.Ask(db => db.ImportBatches.AnyAsync())).ShouldBeFalse();
        (await app.Ask(db => db.AuditEntries.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenTheDataChangedAfterThePreview_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await Import(app, new RandomSheet(1).Of(Codes(0, 3)));
        var sheet = new RandomSheet(2).Of(Codes(0, 3));
        var preview = (await app.Send(new PreviewImportQuery(sheet, CreateMissing: true))).Value;
        preview.Lines.Count.ShouldBe(3);
        preview.Lines.ShouldAllBe(l => l.Changes.Count > 0);

        var project = await app.Ask(db => db.Projects.FirstAsync());
        await app.Send(new PlanNextStepCommand(project.Id, project.Version, "约见", null));
        var late = await app.Send(new ImportProjectsCommand(sheet, CreateMissing: true) { Expected = preview.Fingerprint });
        var again = (await app.Send(new PreviewImportQuery(sheet, CreateMissing: true))).Value;
        var agreed = await app.Send(new ImportProjectsCommand(sheet, CreateMissing: true) { Expected = again.Fingerprint });

        late.Failure!.Code.ShouldBe("Import.PreviewOutdated");
        agreed.Value.Updated.ShouldBe(3);
    }

    private static IEnumerable<string> Codes(int from, int to) => Enumerable.Range(from, to - from).Select(i => $"R-{i:D4}");

    private static async Task<Guid> Import(TestApp app, SheetTable sheet)
    {
        var result = (await app.Send(new ImportProjectsCommand(sheet, CreateMissing: true) { FileName = "台账.xlsx" })).Value;
        result.Rejected.ShouldBeEmpty();
        return result.BatchId!.Value;
    }

    // Through the commands, so that there are closed spans and spans with a history of their own.
    private static async Task HoldSomeAsync(TestApp app)
    {
        var active = await app.Ask(db => db.Projects.Where(p => p.Status == Core.Projects.Domain.ProjectStatus.Active).OrderBy(p => p.Code).Take(8).ToListAsync());
        foreach (var project in active)
        {
            (await app.Send(new HoldProjectCommand(project.Id, project.Version, TestClock.StartDay, "缓一缓"))).IsSuccess.ShouldBeTrue();
        }
    }

    private static SheetTable Rates(params string[] rates) => new(1, ["年份", "美元兑人民币"], [.. rates.Select((r, i) => new SheetRow(i + 2, [$"{2023 + i}", r]))]);

    private static async Task ShouldVerify(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<DatabaseVerification>().RunAsync(CancellationToken.None);
        report.Problems.ShouldBeEmpty();
        report.AuditEntries.ShouldBeGreaterThan(0);
    }

    private sealed class StopAt(int lines, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done >= lines)
            {
                stop.Cancel();
            }
        }
    }
}
