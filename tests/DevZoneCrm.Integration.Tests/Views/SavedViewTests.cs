using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Views;
using DevZoneCrm.Core.Views.DeleteView;
using DevZoneCrm.Core.Views.Domain;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Core.Views.SaveView;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Views;

public sealed class SavedViewTests
{
    [Theory]
    [OnBoth]
    public async Task Views_WhenShared_ReachTheUnitOrTheZoneAndNobodyElse(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var head = await UserAsync(app, Role.UnitHead, unit.Id, "head");
        var colleague = await UserAsync(app, Role.Staff, unit.Id, "colleague");
        var stranger = await UserAsync(app, Role.UnitHead, other.Id, "stranger");
        foreach (var sharing in Enum.GetValues<ViewSharing>())
        {
            (await app.SendAs(head, new SaveViewCommand(null, sharing.ToString(), "stage=Signed", sharing, true))).IsSuccess.ShouldBeTrue();
        }

        (await Names(head)).ShouldBe(["Private", "Unit", "Zone"], ignoreOrder: true);
        (await Names(colleague)).ShouldBe(["Unit", "Zone"], ignoreOrder: true);
        (await Names(stranger)).ShouldBe(["Zone"]);

        async Task<IEnumerable<string>> Names(Viewer viewer) => (await app.SendAs(viewer, new GetViewsQuery())).Value.Select(v => v.Name);
    }

    [Theory]
    [OnBoth]
    public async Task Save_WhenItIsNotTheirs_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var staff = await UserAsync(app, Role.Staff, unit.Id, "staff");
        var bureau = await UserAsync(app, Role.Bureau, null, "bureau");
        var id = (await app.SendAs(bureau, new SaveViewCommand(null, "在谈", "stage=Negotiating", ViewSharing.Zone, true))).Value;

        Code(await app.SendAs(staff, new SaveViewCommand(null, "我的", "q=1", ViewSharing.Zone, false))).ShouldBe(ViewErrors.NotForZone);
        Code(await app.SendAs(bureau, new SaveViewCommand(null, "我的", "q=1", ViewSharing.Unit, false))).ShouldBe(ViewErrors.NoUnit);
        Code(await app.SendAs(bureau, new SaveViewCommand(null, " 在谈 ", "q=1", ViewSharing.Private, false))).ShouldBe(ViewErrors.NameTaken);
        (await app.SendAs(staff, new SaveViewCommand(id, "换名", "q=1", ViewSharing.Private, false))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(staff, new DeleteViewCommand(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);

        // Another person may use the same name.
        (await app.SendAs(staff, new SaveViewCommand(null, "在谈", "q=1", ViewSharing.Unit, false))).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Save_WhenOwn_RenamesReplacesAndDeletesWithoutALineInTheRecord(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var user = await UserAsync(app, Role.Bureau, null, "bureau");
        var lines = await app.Ask(db => db.AuditEntries.CountAsync());
        var id = (await app.SendAs(user, new SaveViewCommand(null, "在谈", "?stage=Negotiating&page=3&evil=1&open=x", ViewSharing.Private, false))).Value;

        (await app.SendAs(user, new GetViewsQuery())).Value.ShouldHaveSingleItem().Query.ShouldBe("stage=Negotiating");
        (await app.SendAs(user, new SaveViewCommand(id, "大项目", "minYi=10&cols=Name:260,Amount", ViewSharing.Zone, true))).Value.ShouldBe(id);
        (await app.SendAs(user, new GetViewsQuery())).Value.ShouldHaveSingleItem().ShouldBe(new SavedViewDto(id, "大项目", "minYi=10&cols=Name:260,Amount", ViewSharing.Zone, true, true));
        (await app.SendAs(user, new DeleteViewCommand(id))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(user, new GetViewsQuery())).Value.ShouldBeEmpty();
        (await app.Ask(db => db.AuditEntries.CountAsync())).ShouldBe(lines);
    }

    [Theory]
    [OnBoth]
    public async Task Save_WhenTheSameNameIsSavedAtTheSameMoment_IsSaidInWords(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var user = await UserAsync(app, Role.Bureau, null, "bureau");

        var saved = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.SendAs(user, new SaveViewCommand(null, "周例会", "stage=Signed", ViewSharing.Private, false))));

        saved.Count(s => s.IsSuccess).ShouldBe(1);
        saved.Where(s => !s.IsSuccess).ShouldAllBe(s => s.Failure!.Code == ViewErrors.NameTaken);
        await Should.ThrowAsync<DuplicateException>(() => app.Add(new SavedView(user.UserId!.Value, "周例会")));
        (await app.Ask(db => db.SavedViews.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public void Clean_WhenTheQueryHoldsForeignParts_KeepsOnlyTheListsOwn() =>
        ViewQuery.Clean("?q=%E7%94%B5&javascript=1&group=Unit&stage=Signed&stage=Started&sort=<b>&page=2&=x&cols").ShouldBe("q=%E7%94%B5&group=Unit&stage=Signed&stage=Started");

    private static string? Code<T>(Result<T> result) => result.Failure?.Code;

    private static async Task<Viewer> UserAsync(TestApp app, Role role, Guid? unit, string name)
    {
        var user = await app.Add(new AppUser { Id = Guid.CreateVersion7(), UserName = name, DisplayName = name, SecurityStamp = "x" });
        return A.User(role, unit, userId: user.Id, name: name);
    }
}
