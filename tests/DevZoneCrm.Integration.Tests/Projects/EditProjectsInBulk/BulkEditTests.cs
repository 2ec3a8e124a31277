using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProjectsInBulk;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.EditProjectsInBulk;

public sealed class BulkEditTests
{
    [Theory]
    [OnBoth]
    public async Task Edit_WhenApplied_ChangesTheNamedFieldsOnlyAndUndoPutsThemBack(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other, chain) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")), await app.Add(A.Chain()));
        var post = await app.Add(A.Post((await app.Add(A.Person())).Id, other.Id));
        var first = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "甲", Then = p => p.PlanNextStep("看地", new DateOnly(2026, 3, 1), post.Id) }.Build());
        var second = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "乙", ChainId = chain.Id }.Build());
        var bureau = A.User(Role.Bureau);
        var change = new BulkChange
        {
            Fields = [BulkField.Owner, BulkField.Unit, BulkField.Chain, BulkField.NextStep],
            OwnerPostId = post.Id, UnitId = other.Id, ChainId = chain.Id, NextStep = " 约签约 ", NextStepOn = new DateOnly(2026, 4, 2),
        };

        var preview = (await app.SendAs(bureau, new PreviewBulkEditQuery([first.Id, second.Id], change))).Value;
        preview.Select(l => l.Name).ShouldBe(["甲", "乙"]);
        preview[0].Changes.ShouldBe(
        [
            new BulkFieldChangeDto(BulkField.Owner, null, "陈晨"), new BulkFieldChangeDto(BulkField.Unit, unit.ShortName, other.ShortName),
            new BulkFieldChangeDto(BulkField.Chain, null, chain.Name), new BulkFieldChangeDto(BulkField.NextStep, "看地 2026-03-01", "约签约 2026-04-02"),
        ]);
        preview[1].Changes.Select(c => c.Field).ShouldBe([BulkField.Owner, BulkField.Unit, BulkField.NextStep]);
        (await Values(app, first.Id)).ShouldBe(BulkValues.Of(first));
        var lines = await app.Ask(db => db.AuditEntries.CountAsync());

        var result = (await app.SendAs(bureau, new EditProjectsInBulkCommand(Targets(preview), change))).Value;
        result.Refused.ShouldBeEmpty();
        (await Values(app, first.Id)).ShouldBe(new BulkValues(post.Id, other.Id, chain.Id, Confidentiality.Internal, "约签约", new DateOnly(2026, 4, 2), post.Id));
        (await app.Ask(db => db.AuditEntries.CountAsync())).ShouldBeGreaterThan(lines + 1);

        var undone = (await app.SendAs(bureau, new UndoBulkEditCommand(result.Done))).Value;
        (undone.Done.Count, undone.Refused.Count).ShouldBe((2, 0));
        (await Values(app, first.Id)).ShouldBe(BulkValues.Of(first));
        (await Values(app, second.Id)).ShouldBe(BulkValues.Of(second));
    }

    [Theory]
    [OnBoth]
    public async Task Edit_WhenSomeMayNotOrNeedNotBeChanged_SaysWhyAndChangesTheRest(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var mine = await app.Add(new ProjectBuilder { UnitId = own.Id, Name = "甲" }.Build());
        var already = await app.Add(new ProjectBuilder { UnitId = own.Id, Name = "乙", Confidentiality = Confidentiality.Sensitive }.Build());
        var masked = await app.Add(new ProjectBuilder { UnitId = other.Id, Name = "丙", Code = "M-1" }.Build());
        var hidden = await app.Add(new ProjectBuilder { UnitId = other.Id, Name = "丁", Confidentiality = Confidentiality.Secret }.Build());
        var head = A.User(Role.UnitHead, own.Id, userId: (await AddUser(app)).Id);
        var change = new BulkChange { Fields = [BulkField.Confidentiality], Confidentiality = Confidentiality.Sensitive };

        var preview = (await app.SendAs(head, new PreviewBulkEditQuery([mine.Id, already.Id, masked.Id, hidden.Id], change))).Value;
        preview.Select(l => (l.Name, l.Refusal)).ShouldBe([("甲", null), ("乙", ErrorTexts.Of(BulkErrors.Unchanged)), ("M-1", ErrorTexts.Of(ProjectErrors.OtherUnit))]);
        preview[2].Changes.ShouldBeEmpty();

        // The command trusts no preview.
        var result = (await app.SendAs(head, new EditProjectsInBulkCommand([.. new[] { mine, already, masked, hidden }.Select(p => new BulkTarget(p.Id, p.Version))], change))).Value;
        result.Done.ShouldHaveSingleItem().ProjectId.ShouldBe(mine.Id);
        (await Values(app, masked.Id)).Confidentiality.ShouldBe(Confidentiality.Internal);

        var away = new BulkChange { Fields = [BulkField.Unit], UnitId = other.Id };
        (await app.SendAs(head, new PreviewBulkEditQuery([mine.Id], away))).Value.ShouldHaveSingleItem().Refusal.ShouldBe(ErrorTexts.Of(BulkErrors.UnitIsOffices));
        (await app.SendAs(A.User(Role.Supervision), new PreviewBulkEditQuery([mine.Id], away))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(head, new PreviewBulkEditQuery([mine.Id], away with { UnitId = Guid.NewGuid() }))).Failure!.Code.ShouldBe(ProjectErrors.UnitUnknown);
        (await app.SendAs(head, new PreviewBulkEditQuery([mine.Id], new BulkChange()))).Failure!.Kind.ShouldBe(FailureKind.Invalid);
        (await app.SendAs(head, new PreviewBulkEditQuery([.. Enumerable.Range(0, BulkChange.MaxProjects + 1).Select(_ => Guid.NewGuid())], change))).Failure!.Kind.ShouldBe(FailureKind.Invalid);
    }

    [Theory]
    [OnBoth]
    public async Task Edit_WhenSomebodyElseSavedInBetween_LeavesTheirsAlone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, chain) = (await app.Add(A.Unit()), await app.Add(A.Chain()));
        var (first, second) = (await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build()), await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build()));
        var change = new BulkChange { Fields = [BulkField.Chain], ChainId = chain.Id };
        var preview = (await app.Send(new PreviewBulkEditQuery([first.Id, second.Id], change))).Value;
        (await app.Send(new PlanNextStepCommand(first.Id, first.Version, "复看", null))).IsSuccess.ShouldBeTrue();

        var result = (await app.Send(new EditProjectsInBulkCommand(Targets(preview), change))).Value;
        result.Done.ShouldHaveSingleItem().ProjectId.ShouldBe(second.Id);
        result.Refused.ShouldHaveSingleItem().Refusal.ShouldBe(ErrorTexts.Of(BulkErrors.Changed));
        (await Values(app, first.Id)).ChainId.ShouldBeNull();

        (await app.Send(new PlanNextStepCommand(second.Id, result.Done[0].Version, "复看", null))).IsSuccess.ShouldBeTrue();
        var undone = (await app.Send(new UndoBulkEditCommand(result.Done))).Value;
        (undone.Done.Count, undone.Refused.ShouldHaveSingleItem().Refusal).ShouldBe((0, ErrorTexts.Of(BulkErrors.Changed)));
        (await Values(app, second.Id)).ChainId.ShouldBe(chain.Id);
    }

    [Theory]
    [OnBoth]
    public async Task Edit_WhenTheLevelIsRaised_DoesNotShutOutWhoRaisesIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        var user = await AddUser(app);
        var staff = A.User(Role.Staff, unit.Id, userId: user.Id);

        var result = (await app.SendAs(staff, new EditProjectsInBulkCommand(
            [new BulkTarget(project.Id, project.Version)], new BulkChange { Fields = [BulkField.Confidentiality], Confidentiality = Confidentiality.Secret }))).Value;
        (await app.Ask(db => db.ProjectAccess.CountAsync(a => a.ProjectId == project.Id && a.UserId == user.Id))).ShouldBe(1);

        (await app.SendAs(staff, new UndoBulkEditCommand(result.Done))).Value.Done.Count.ShouldBe(1);
        (await Values(app, project.Id)).ShouldBe(BulkValues.Of(project));
        (await app.Ask(db => db.ProjectAccess.CountAsync(a => a.ProjectId == project.Id))).ShouldBe(0);
    }

    private static IReadOnlyList<BulkTarget> Targets(IEnumerable<BulkLineDto> lines) => [.. lines.Select(l => new BulkTarget(l.ProjectId, l.Version))];

    private static Task<AppUser> AddUser(TestApp app) => app.Add(new AppUser { Id = Guid.CreateVersion7(), UserName = "lin", DisplayName = "林可", SecurityStamp = "x" });

    private static async Task<BulkValues> Values(TestApp app, Guid id) => BulkValues.Of(await app.Ask(db => db.Projects.AsNoTracking().SingleAsync(p => p.Id == id)));
}
