using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Meetings.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Meetings;

/// <summary>The meeting itself: its agenda is people's as much as the sources', it begins on its day, and nothing changes once it is over.</summary>
public sealed class MeetingTests
{
    private static readonly DateOnly Today = new(2025, 3, 10);
    private static readonly DateTimeOffset Now = new(2025, 3, 10, 1, 0, 0, TimeSpan.Zero);
    private static readonly AgendaSection[] Sections = [AgendaSection.OpenDecisions, AgendaSection.Moved, AgendaSection.Stuck];

    [Fact]
    public void Merge_WhenNothingWasTouched_StandsAsTheSourcesSay()
    {
        Keys(AgendaOrder.Merge([E("m1", AgendaSection.Moved), E("s1", AgendaSection.Stuck)], [], Sections)).ShouldBe("m1 s1");
    }

    [Fact]
    public void Merge_WhenArranged_KeepsTheOrderAndPutsNewOnesBehindTheirSection()
    {
        var meeting = Planned();
        meeting.Arrange([E("s1", AgendaSection.Stuck), E("m1", AgendaSection.Moved)]);

        Keys(AgendaOrder.Merge([E("d1", AgendaSection.OpenDecisions), E("m1", AgendaSection.Moved), E("m2", AgendaSection.Moved), E("s1", AgendaSection.Stuck)], meeting.Items, Sections)).ShouldBe("d1 s1 m1 m2");
    }

    [Fact]
    public void Merge_WhenASourceSaysItNoLonger_HasLeftButOwnTopicsStay()
    {
        var meeting = Planned();
        meeting.Arrange([E("m1", AgendaSection.Moved), E("s1", AgendaSection.Stuck)]);
        meeting.Add(E("h1", AgendaSection.ByHand), "张蕾");

        Keys(AgendaOrder.Merge([E("s1", AgendaSection.Stuck)], meeting.Items, Sections)).ShouldBe("s1 h1");
    }

    [Fact]
    public void Merge_WhenDropped_StaysAwayThoughTheSourceSaysItAgain()
    {
        var meeting = Planned();
        meeting.Drop(E("m1", AgendaSection.Moved), true);
        Keys(AgendaOrder.Merge([E("m1", AgendaSection.Moved), E("m2", AgendaSection.Moved)], meeting.Items, Sections)).ShouldBe("m2");

        meeting.Drop(E("m1", AgendaSection.Moved), false);
        Keys(AgendaOrder.Merge([E("m1", AgendaSection.Moved), E("m2", AgendaSection.Moved)], meeting.Items, Sections)).ShouldBe("m1 m2");
    }

    [Theory]
    [InlineData("b", "a", "b a c")]
    [InlineData("a", "c", "b a c")]
    [InlineData("a", null, "b c a")]
    [InlineData("a", "gone", "b c a")]
    [InlineData("b", "b", "a b c")]
    [InlineData("x", "a", "a b c")]
    public void PlacedBefore_WhenAKeyIsNamed_StandsInFrontOfIt(string key, string? before, string expected)
    {
        Keys(AgendaOrder.PlacedBefore([E("a", AgendaSection.Moved), E("b", AgendaSection.Moved), E("c", AgendaSection.Stuck)], key, before)).ShouldBe(expected);
    }

    [Fact]
    public void Start_WhenItBegins_KeepsWhatWasSaidAndShowsTheFirstItem()
    {
        var meeting = Planned();
        meeting.Arrange([E("gone", AgendaSection.Moved), E("m1", AgendaSection.Moved)]);
        meeting.Drop(E("off", AgendaSection.Stuck), true);
        meeting.Start([E("m1", AgendaSection.Moved, "now"), E("m2", AgendaSection.Moved)], Today.AddDays(-7), Today, Now, "孙伟国");

        meeting.State.ShouldBe(MeetingState.Running);
        meeting.Items.Where(i => !i.IsDropped).OrderBy(i => i.Order).Select(i => i.Key).ShouldBe(["m1", "m2"]);
        meeting.Items.Single(i => i.Key == "m1").Facts.Title.ShouldBe("now");
        meeting.Items.Single(i => i.Id == meeting.CurrentItemId).Key.ShouldBe("m1");
    }

    [Fact]
    public void Start_WhenItIsTooEarly_IsRefused()
    {
        Should.Throw<RuleException>(() => Planned().Start([], Today, Today.AddDays(-1), Now, "x")).Code.ShouldBe(MeetingErrors.NotYet);
    }

    [Fact]
    public void Decide_WhenNoted_TakesTheProjectOfItsItemAndCountsOn()
    {
        var meeting = Running(out var first);
        var project = first.AboutId!.Value;
        meeting.Decide(new DecisionTerms(" 落实用地 ", Guid.NewGuid(), Today, first.Id), Today, Now, "x").ShouldSatisfyAllConditions(
            d => d.Number.ShouldBe(1), d => d.Text.ShouldBe("落实用地"), d => d.AboutId.ShouldBe(project));
        meeting.Decide(new DecisionTerms("再看", Guid.NewGuid(), Today), Today, Now, "x").Number.ShouldBe(2);
        Should.Throw<RuleException>(() => meeting.Decide(new DecisionTerms("x", Guid.NewGuid(), Today.AddDays(-1)), Today, Now, "x")).Code.ShouldBe(MeetingErrors.DueInPast);
        Should.Throw<RuleException>(() => meeting.Decide(new DecisionTerms("x", Guid.NewGuid(), Today, Guid.NewGuid()), Today, Now, "x")).Code.ShouldBe(MeetingErrors.NoItem);
    }

    [Fact]
    public void End_WhenItIsOver_NothingChangesAnyMore()
    {
        var meeting = Running(out var item);
        meeting.End(Now, "x");

        meeting.CurrentItemId.ShouldBeNull();
        foreach (var change in new Action[]
        {
            () => meeting.Add(E("h", AgendaSection.ByHand), "x"), () => meeting.Drop(item.Entry, true), () => meeting.Show(item.Id), () => meeting.End(Now, "x"), () => meeting.Arrange([]),
            () => meeting.Mark(Guid.NewGuid(), false), () => meeting.Decide(new DecisionTerms("x", Guid.NewGuid(), Today), Today, Now, "x"), meeting.Cancel,
        })
        {
            Should.Throw<RuleException>(change);
        }
    }

    [Fact]
    public void Revision_WhenAPartChanges_Rises()
    {
        var meeting = Running(out var item);
        var before = meeting.Revision;
        meeting.Drop(item.Entry, true);
        meeting.Add(E("h", AgendaSection.ByHand), "x");
        meeting.Revision.ShouldBe(before + 2);
        meeting.CurrentItemId.ShouldBeNull("what was dropped is not on the screen any more");
    }

    private static Meeting Planned() => Meeting.Plan(new MeetingPlan("周例会", Today, new TimeOnly(9, 0), null, null, null), Sections, [Guid.NewGuid()]);

    private static Meeting Running(out AgendaItem first)
    {
        var meeting = Planned();
        meeting.Start([E("m1", AgendaSection.Moved), E("m2", AgendaSection.Moved)], Today.AddDays(-7), Today, Now, "x");
        first = meeting.Items.Single(i => i.Key == "m1");
        return meeting;
    }

    private static AgendaEntry E(string key, AgendaSection section, string? title = null) => new(section, key, Guid.NewGuid(), null, new AgendaFacts { Title = title ?? key });

    private static string Keys(IEnumerable<AgendaEntry> entries) => string.Join(' ', entries.Select(e => e.Key));
}
