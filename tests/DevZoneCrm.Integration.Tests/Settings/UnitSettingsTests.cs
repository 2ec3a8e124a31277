using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Units.CloseGroup;
using DevZoneCrm.Core.Units.CloseUnit;
using DevZoneCrm.Core.Units.GetUnitSettings;
using DevZoneCrm.Core.Units.MoveUnitToGroup;
using DevZoneCrm.Core.Units.OpenGroup;
using DevZoneCrm.Core.Units.OpenUnit;
using DevZoneCrm.Core.Units.RenameUnit;
using DevZoneCrm.Core.Units.ReopenUnit;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Settings;

public sealed class UnitSettingsTests
{
    private static readonly DateOnly First = new(2020, 1, 1);

    [Theory]
    [OnBoth]
    public async Task OpenUnit_InAGroup_IsListedAndOnRecord(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var group = (await app.Send(new OpenGroupCommand(" 招商部门 ", First))).Value;

        var unit = (await app.Send(new OpenUnitCommand("招商五局", "", UnitKind.Bureau, group, First))).Value;

        var listed = (await app.Send(new GetUnitSettingsQuery())).Value;
        listed.Groups.ShouldHaveSingleItem().ShouldSatisfyAllConditions(g => g.Name.ShouldBe("招商部门"), g => g.Units.ShouldBe(1));
        listed.Units.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Id.ShouldBe(unit), u => u.ShortName.ShouldBe("招商五局"), u => u.GroupId.ShouldBe(group));
        (await app.Ask(db => db.AuditEntries.CountAsync(a => a.Entity == nameof(OrgUnit)))).ShouldBe(1);
        (await app.Send(new OpenUnitCommand("招商五局", null, UnitKind.Bureau, null, First))).Failure!.Code.ShouldBe(UnitErrors.NameTaken);
        (await app.Send(new OpenUnitCommand("六局", null, UnitKind.Bureau, Guid.NewGuid(), First))).Failure!.Code.ShouldBe(UnitErrors.GroupUnknown);
        (await app.Send(new OpenUnitCommand(" ", null, (UnitKind)9, null, default))).Failure!.Fields.Keys.ShouldBe(["Name", "Kind", "ValidFrom"], ignoreOrder: true);
    }

    [Theory]
    [OnBoth]
    public async Task CloseUnit_WhileSomethingDependsOnIt_SaysWhatAndHowMuch(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, unit.Id));
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        await app.Store(db => db.Users.Add(new AppUser { Id = Guid.NewGuid(), UserName = "chenchen", NormalizedUserName = "CHENCHEN", DisplayName = "陈晨", UnitId = unit.Id }));
        var close = new CloseUnitCommand(unit.Id, unit.Version, TestClock.StartDay);

        await Refused(UnitErrors.HasProjects);
        var row = (await app.Send(new GetUnitSettingsQuery())).Value.Units.Single();
        (row.OpenProjects, row.Posts, row.Accounts).ShouldBe((1, 1, 1));
        await app.Store(db => db.Projects.Single(p => p.Id == project.Id).Lose(TestClock.StartDay, "去了外地", null, TestClock.StartDay));
        await Refused(UnitErrors.HasPosts);
        await app.Store(db => db.Posts.Single(p => p.Id == post.Id).Close(TestClock.StartDay));
        await Refused(UnitErrors.HasAccounts);
        await app.Store(db => db.Users.Single().LockedAt = DateTimeOffset.UnixEpoch);

        (await app.Send(close)).IsSuccess.ShouldBeTrue();
        (await app.Send(new ReopenUnitCommand(unit.Id, unit.Version))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Send(new ReopenUnitCommand(unit.Id, unit.Version + 1))).IsSuccess.ShouldBeTrue();

        async Task Refused(string code)
        {
            var failure = (await app.Send(close)).Failure.ShouldNotBeNull();
            failure.Code.ShouldBe(code);
            failure.Text.ShouldContain("1");
        }
    }

    [Theory]
    [OnBoth]
    public async Task Close_BeforeTheFirstDayOrWithUnitsInIt_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var group = await app.Add(new UnitGroup("国企招商主体", First));
        var unit = await app.Add(new OrgUnit("某公司", UnitKind.Company, First, null, group.Id));

        (await app.Send(new CloseUnitCommand(unit.Id, unit.Version, First.AddDays(-1)))).Failure!.Code.ShouldBe(ValidityErrors.LastDayBeforeFirst);
        (await app.Send(new CloseGroupCommand(group.Id, group.Version, TestClock.StartDay))).Failure!.Code.ShouldBe(UnitErrors.GroupInUse);
        (await app.Send(new MoveUnitToGroupCommand(unit.Id, unit.Version, null))).IsSuccess.ShouldBeTrue();
        (await app.Send(new CloseGroupCommand(group.Id, group.Version, TestClock.StartDay))).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task RenameUnit_WhenSomebodyWasFirst_IsStale(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());

        (await app.Send(new RenameUnitCommand(unit.Id, unit.Version, "招商一中心", "一中心", UnitKind.Centre))).Value.ShouldBe(unit.Version + 1);
        (await app.Send(new RenameUnitCommand(unit.Id, unit.Version, "别的", null, UnitKind.Centre))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Send(new RenameUnitCommand(Guid.NewGuid(), 1, "别的", null, UnitKind.Centre))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
    }

    [Theory]
    [OnBoth]
    public async Task Settings_ForAnyoneButTheAdministrator_AreForbidden(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.Admin))
        {
            var viewer = A.User(role, unit.Id);
            (await app.SendAs(viewer, new GetUnitSettingsQuery())).Failure!.Kind.ShouldBe(FailureKind.Forbidden, role.ToString());
            (await app.SendAs(viewer, new CloseUnitCommand(unit.Id, unit.Version, TestClock.StartDay))).Failure!.Kind.ShouldBe(FailureKind.Forbidden, role.ToString());
        }

        (await app.SendAs(A.User(Role.Admin), new GetUnitSettingsQuery())).IsSuccess.ShouldBeTrue();
    }
}
