using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.People.AddPerson;
using DevZoneCrm.Core.People.ClosePost;
using DevZoneCrm.Core.People.GetPeopleSettings;
using DevZoneCrm.Core.People.HandOverProjects;
using DevZoneCrm.Core.People.OpenPost;
using DevZoneCrm.Core.People.RenamePerson;
using DevZoneCrm.Core.People.RetitlePost;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search.FindAnything;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Settings;

public sealed class PeopleSettingsTests
{
    [Theory]
    [OnBoth]
    public async Task AddPersonAndPost_ThenSearch_FindsByNameInitialsAndPhone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var person = (await app.Send(new AddPersonCommand(" 方晓蕾 ", "0513-0000 0042"))).Value;
        (await app.Send(new OpenPostCommand(person, unit.Id, "招商专员", PostRole.FullTime, TestClock.StartDay))).IsSuccess.ShouldBeTrue();
        await app.Send(new AddPersonCommand("别人", null));

        foreach (var text in new[] { "方晓", "fxl", "00000042" })
        {
            var found = (await app.Send(new GetPeopleSettingsQuery(text))).Value;
            found.Total.ShouldBe(1, text);
            found.Rows[0].Name.ShouldBe("方晓蕾");
            found.Rows[0].Posts.ShouldHaveSingleItem().Unit.ShouldBe(unit.ShortName);
        }

        (await app.Send(new GetPeopleSettingsQuery(UnitId: unit.Id))).Value.Total.ShouldBe(1);
        (await app.Send(new GetPeopleSettingsQuery())).Value.Total.ShouldBe(2);
        (await app.Send(new GetPeopleSettingsQuery(PageNumber: 2))).Value.Rows.ShouldBeEmpty();
        (await app.Send(new GetPeopleSettingsQuery(PageNumber: 0))).Failure!.Fields.Keys.ShouldContain("PageNumber");
        var stored = await app.Ask(db => db.People.SingleAsync(p => p.Id == person));
        (await app.Send(new RenamePersonCommand(person, stored.Version, "方小蕾", "0513-0000 0077"))).IsSuccess.ShouldBeTrue();
        (await app.Send(new FindAnythingQuery("00000077"))).Value.People.ShouldHaveSingleItem().Name.ShouldBe("方小蕾");
    }

    [Theory]
    [OnBoth]
    public async Task OpenPost_WhenUnitIsClosedOrPersonUnknown_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var person = await app.Add(A.Person());
        var closed = await app.Add(new OrgUnit("旧局", UnitKind.Bureau, new DateOnly(2010, 1, 1), new DateOnly(2020, 12, 31)));

        (await app.Send(new OpenPostCommand(person.Id, closed.Id, "专员", PostRole.FullTime, TestClock.StartDay))).Failure!.Code.ShouldBe(PeopleErrors.UnitClosed);
        (await app.Send(new OpenPostCommand(person.Id, closed.Id, "专员", PostRole.FullTime, new DateOnly(2020, 1, 1)))).IsSuccess.ShouldBeTrue();
        (await app.Send(new OpenPostCommand(Guid.NewGuid(), null, "专员", PostRole.FullTime, TestClock.StartDay))).Failure!.Code.ShouldBe(PeopleErrors.PersonUnknown);
        (await app.Send(new OpenPostCommand(person.Id, null, "", (PostRole)77, default))).Failure!.Fields.Keys.ShouldBe(["Title", "Role", "ValidFrom"], ignoreOrder: true);
    }

    [Theory]
    [OnBoth]
    public async Task ClosePost_WithOpenProjects_IsRefusedUntilTheyAreHandedOver(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var (leaving, heir, elsewhere) = (await PostAsync("走的人", unit.Id), await PostAsync("接的人", unit.Id), await PostAsync("别处的人", (await app.Add(A.Unit("招商二局"))).Id));
        var owned = await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = leaving.Id }.Build());
        var ended = await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = leaving.Id, Then = p => p.Lose(TestClock.StartDay, "去了外地", null, TestClock.StartDay) }.Build());
        var step = await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = heir.Id, Then = p => p.PlanNextStep("回访", TestClock.StartDay, leaving.Id) }.Build());
        var close = new ClosePostCommand(leaving.Id, leaving.Version, TestClock.StartDay);

        (await app.Send(close)).Failure!.Code.ShouldBe(PeopleErrors.PostHasProjects);
        (await app.Send(new HandOverProjectsCommand(leaving.Id, leaving.Id))).Failure!.Code.ShouldBe(PeopleErrors.SamePost);
        (await app.Send(new HandOverProjectsCommand(leaving.Id, elsewhere.Id))).Failure!.Code.ShouldBe(PeopleErrors.OtherUnit);
        (await app.Send(new HandOverProjectsCommand(leaving.Id, Guid.NewGuid()))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        var before = await app.Ask(db => db.AuditEntries.CountAsync());
        (await app.Send(new HandOverProjectsCommand(leaving.Id, heir.Id))).Value.ShouldBe(2);

        (await app.Ask(db => db.AuditEntries.CountAsync())).ShouldBe(before + 2, "one line a project");
        (await app.Ask(db => db.Projects.SingleAsync(p => p.Id == owned.Id))).OwnerPostId.ShouldBe(heir.Id);
        (await app.Ask(db => db.Projects.SingleAsync(p => p.Id == ended.Id))).OwnerPostId.ShouldBe(leaving.Id, "what ended stays whose it was");
        (await app.Ask(db => db.Projects.SingleAsync(p => p.Id == step.Id))).NextStepPostId.ShouldBe(heir.Id);
        (await app.Send(close)).IsSuccess.ShouldBeTrue();
        (await app.Send(new HandOverProjectsCommand(heir.Id, leaving.Id))).IsSuccess.ShouldBeTrue("the leaver holds the post to the end of the last day");
        (await app.Send(new RetitlePostCommand(leaving.Id, leaving.Version, "调研员", PostRole.Office))).Failure!.Kind.ShouldBe(FailureKind.Stale);

        async Task<Post> PostAsync(string name, Guid unitId) => await app.Add(A.Post((await app.Add(A.Person(name))).Id, unitId));
    }

    [Theory]
    [OnBoth]
    public async Task HandOver_ToAPostNobodyHolds_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var person = await app.Add(A.Person());
        var (from, past) = (await app.Add(A.Post(person.Id)), await app.Add(new Post(person.Id, null, "旧职", PostRole.Office, new DateOnly(2010, 1, 1), new DateOnly(2015, 1, 1))));

        (await app.Send(new HandOverProjectsCommand(from.Id, past.Id))).Failure!.Code.ShouldBe(PeopleErrors.PostNotHeld);
    }
}
