using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People.Handovers.CancelHandover;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.People.Handovers.GetHandover;
using DevZoneCrm.Core.People.Handovers.GetHandovers;
using DevZoneCrm.Core.People.Handovers.PrepareHandover;
using DevZoneCrm.Core.People.Handovers.SignHandover;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Settings;

/// <summary>交接单: both sign, then it goes over, and not before.</summary>
public sealed class HandoverTests
{
    [Theory]
    [OnBoth]
    public async Task Sign_ByBoth_HandsOverAndKeepsHistory(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var (giver, taker) = (await HolderAsync(app, unit.Id, "吴晓岚"), await HolderAsync(app, unit.Id, "黄子骞"));
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        await app.Store(db =>
        {
            var stored = db.Projects.Single();
            stored.ReviseFacts(stored.Facts with { OwnerPostId = giver.PostId });
            stored.PlanNextStep("约见董事长", TestClock.StartDay, giver.PostId);
        });
        var admin = A.User(Role.Admin);

        var prepared = await app.SendAs(admin, new PrepareHandoverCommand(giver.PostId!.Value, taker.PostId!.Value, "轮岗"));
        prepared.Failure?.Text.ShouldBeNull();
        (await app.SendAs(admin, new PrepareHandoverCommand(giver.PostId!.Value, taker.PostId!.Value))).Failure!.Code.ShouldBe(HandoverErrors.OneIsOpen);
        var seenByAdmin = (await app.SendAs(admin, new GetHandoverQuery(prepared.Value))).Value;
        (seenByAdmin.Head.Projects, seenByAdmin.Lines.Count).ShouldBe((1, 0), "the administrator sees that there is one, not which");
        (await app.SendAs(A.User(Role.Staff, unit.Id), new GetHandoverQuery(prepared.Value))).Failure!.Kind.ShouldBe(FailureKind.NotFound);

        (await app.SendAs(taker, new GetHandoversQuery(MineToSign: true))).Value.ShouldHaveSingleItem().AwaitsViewer.ShouldBeTrue();
        var taken = await app.SendAs(taker, new SignHandoverCommand(prepared.Value, 1));
        taken.Failure?.Text.ShouldBeNull();
        (await app.Ask(db => db.Projects.Select(p => p.OwnerPostId).SingleAsync())).ShouldBe(giver.PostId, "one signature moves nothing");
        (await app.SendAs(taker, new SignHandoverCommand(prepared.Value, taken.Value))).Failure!.Code.ShouldBe(HandoverErrors.AlreadySigned);
        (await app.SendAs(A.User(Role.Director), new SignHandoverCommand(prepared.Value, taken.Value))).Failure!.Code.ShouldBe(HandoverErrors.NotYours);
        (await app.SendAs(giver, new SignHandoverCommand(prepared.Value, taken.Value))).Failure?.Text.ShouldBeNull();

        var after = await app.Ask(db => db.Projects.SingleAsync());
        (after.OwnerPostId, after.NextStepPostId).ShouldBe((taker.PostId, taker.PostId));
        var page = (await app.SendAs(taker, new GetHandoverQuery(prepared.Value))).Value;
        (page.Head.State, page.GivenBy, page.TakenBy, page.Lines.Single().Code).ShouldBe((HandoverState.Done, "吴晓岚", "黄子骞", project.Code));
        (await app.SendAs(admin, new CancelHandoverCommand(prepared.Value, page.Version))).Failure!.Code.ShouldBe(HandoverErrors.NotOpen);
    }

    private static async Task<Viewer> HolderAsync(TestApp app, Guid unit, string name)
    {
        var person = await app.Add(A.Person(name));
        var post = await app.Add(A.Post(person.Id, unit));
        return A.User(Role.Staff, unit, post.Id, name);
    }
}
