using System.Text.Json;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Persistence;

public sealed class AuditChainTests
{
    [Theory]
    [OnBoth]
    public async Task Save_WhenManyWriteAtOnce_KeepsOneUnbrokenChain(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var projects = Enumerable.Range(0, 24).Select(_ => new ProjectBuilder { UnitId = unit.Id }.Build()).ToList();
        await app.Store(db => db.AddRange(projects));

        var results = await Task.WhenAll(projects.Select(p => Task.Run(() => app.Send(new PlanNextStepCommand(p.Id, p.Version, "约见", null)))));

        results.ShouldAllBe(r => r.IsSuccess);
        var entries = await app.Ask(db => db.AuditEntries.OrderBy(a => a.Sequence).ToListAsync());
        entries.Count(e => e is { Action: "Modified", Entity: "Project" }).ShouldBe(projects.Count);
        ShouldBeUnbroken(entries);
    }

    [Theory]
    [OnBoth]
    public async Task Save_WhenAUserMoves_RecordsWhoWhatBeforeAndAfter(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        var viewer = A.User(Role.Director, name: "王建国");

        await app.ConfirmAsync(new SignProjectCommand(project.Id, project.Version, TestClock.StartDay, "投资协议") { HasSpecialTerms = true }, viewer);

        var entry = await app.Ask(db => db.AuditEntries.OrderByDescending(a => a.Sequence).FirstAsync(a => a.Entity == "Project"));
        (entry.Actor, entry.ActorId, entry.EntityId, entry.At).ShouldBe(("王建国", viewer.UserId, project.Id.ToString(), app.Clock.Now.ToUniversalTime()));
        using var changes = JsonDocument.Parse(entry.Changes);
        changes.RootElement.GetProperty("Stage").EnumerateArray().Select(v => v.GetString()).ShouldBe(["Lead", "Signed"]);
        changes.RootElement.GetProperty("SignedOn").EnumerateArray().Select(v => v.GetString()).ShouldBe([null, "2026-11-20"]);
        var line = await app.Ask(db => db.StageEvents.SingleAsync(e => e.Milestone == Milestone.Signed));
        (line.RecordedBy, line.RecordedAt, line.Note).ShouldBe(("王建国", app.Clock.Now.ToUniversalTime(), "投资协议"));
    }

    [Theory]
    [OnBoth]
    public async Task Save_WhenTheTransactionIsRolledBack_LeavesNoEntry(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(A.Unit());
            await db.SaveChangesAsync();
            (await db.AuditEntries.CountAsync()).ShouldBe(1);
            await transaction.RollbackAsync();
        }

        (await app.Ask(db => db.AuditEntries.AnyAsync())).ShouldBeFalse();
        (await app.Ask(db => db.Units.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Save_WhenTheDatabaseRefuses_LeavesNoEntry(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "T-1" }.Build());
        var before = await app.Ask(db => db.AuditEntries.CountAsync());

        await Should.ThrowAsync<DbUpdateException>(() => app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "T-1" }.Build()));

        (await app.Ask(db => db.AuditEntries.CountAsync())).ShouldBe(before);
    }

    private static void ShouldBeUnbroken(List<AuditEntry> entries)
    {
        var previous = AuditHash.Genesis;
        foreach (var (entry, i) in entries.Select((e, i) => (e, i)))
        {
            entry.Sequence.ShouldBe(i + 1);
            entry.PreviousHash.ShouldBe(previous);
            entry.Hash.ShouldBe(AuditHash.Of(entry));
            previous = entry.Hash;
        }
    }
}
