using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.GetProject;

public sealed class GetProjectTests
{
    [Theory]
    [OnBoth]
    public async Task Get_WhenItHasAHistory_TellsAllOfIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var today = TestClock.StartDay;
        var project = await app.Add(new ProjectBuilder
        {
            UnitId = unit.Id,
            Amount = A.Yi(5),
            Then = p =>
            {
                p.Sign(new DateOnly(2026, 3, 1), today, "协议");
                p.ReviseInvestment(A.Yi(8), new DateOnly(2026, 6, 1), "扩容", today);
                p.Hold(new DateOnly(2026, 7, 1), "缺地", today);
                p.Resume(new DateOnly(2026, 8, 1), "有地了", today);
                p.CorrectDate(Milestone.Signed, new DateOnly(2026, 3, 5), today, "笔误");
            },
        }.Build());

        var page = (await app.Send(new GetProjectQuery(project.Code))).Value;

        page.Id.ShouldBe(project.Id);
        page.History.Select(h => h.Kind).ShouldBe([HistoryKind.Corrected, HistoryKind.Resumed, HistoryKind.Left, HistoryKind.Amount, HistoryKind.Recorded, HistoryKind.Recorded]);
        page.History[0].OldOn.ShouldBe(new DateOnly(2026, 3, 1));
        (page.History[3].OldAmount, page.History[3].NewAmount).ShouldBe((A.Yi(5), A.Yi(8)));
        page.Steps.Single(s => s.Stage == ProjectStage.Signed).Days.ShouldBe(59);
        page.Steps.Count(s => s.IsSkipped).ShouldBe(2);
        page.MayEdit.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Get_WhenMaskedOrUnknown_IsNotFound(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var project = await app.Add(new ProjectBuilder { UnitId = other.Id }.Build());

        (await app.SendAs(A.User(Role.UnitHead, own.Id), new GetProjectQuery(project.Code))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.Send(new GetProjectQuery("没有"))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(A.User(Role.UnitHead, other.Id), new GetProjectQuery(project.Code))).Value.MayCorrectDates.ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Choices_WhenAsked_OfferWhatIsThere(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(A.Chain());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Then = p => { p.SetKeyLists([new KeyListMark(2026, KeyListLevel.City)]); p.ReviseFacts(p.Facts with { SourceChannel = "以商招商" }); } }.Build());

        var choices = (await app.Send(new GetProjectChoicesQuery())).Value;

        choices.Units.ShouldHaveSingleItem().IsCurrent.ShouldBeTrue();
        choices.Chains.ShouldHaveSingleItem();
        choices.Channels.ShouldBe(["以商招商"]);
        choices.KeyLists.ShouldBe([new KeyListMark(2026, KeyListLevel.City)]);
    }
}
