using Bogus;
using DevZoneCrm.Core.Supervision.Domain;
using Shouldly;
using static DevZoneCrm.Core.Tests.Supervision.Days;

namespace DevZoneCrm.Core.Tests.Supervision;

/// <summary>The lights as a pure replay of dated mornings. June 2025 has no holidays after the 2nd; the 7th, 8th, 14th, 15th, 21st, 22nd, 28th and 29th are weekends.</summary>
public sealed class LightClockTests
{
    [Fact]
    public void Mornings_WhenNothingIsReported_TurnYellowThenRedAndClimb()
    {
        // Issued on Tuesday the 3rd; ten working days end on the 17th; the deadline is far away.
        var found = Run(LightState.Start(Day("2025-06-03"), Day("2025-08-29")), "2025-06-03", "2025-07-16");

        found.ShouldBe([
            "2025-06-18 Yellow NoReport",
            "2025-07-02 Yellow NoReport", "2025-07-02 Red SecondYellow", "2025-07-02 UnitHead",
            "2025-07-07 LineLeader",
            "2025-07-11 Director",
        ]);
    }

    [Fact]
    public void Mornings_WhenTheDeadlineComesWithoutProgress_WarnThenTurnRedTheDayAfter()
    {
        // Due on Monday the 16th: its last three working days are Thursday, Friday and Monday.
        var found = Run(LightState.Start(Day("2025-06-03"), Day("2025-06-16")), "2025-06-03", "2025-06-17");

        found.ShouldBe(["2025-06-12 Yellow DueNear", "2025-06-17 Red Overdue", "2025-06-17 UnitHead"]);
    }

    [Theory]
    [InlineData("2025-06-03", "2025-06-16", 3, "2025-06-12")]
    [InlineData("2025-06-03", "2025-06-16", 1, "2025-06-16")]
    [InlineData("2025-06-03", "2025-06-05", 3, "2025-06-05")]
    [InlineData("2025-06-03", "2025-06-06", 3, "2025-06-04")]
    [InlineData("2025-06-03", "2025-06-03", 3, "2025-06-03")]
    [InlineData("2025-09-25", "2025-10-09", 3, "2025-09-29")]
    public void WarnsOn_CountsTheLastWorkingDays_AndAShortOrderWaitsForItsLastDay(string from, string due, int near, string warns) =>
        LightClock.WarnsOn(Day(from), Day(due), near, Calendar).ShouldBe(Day(warns));

    [Fact]
    public void Morning_WhenBothReasonsHold_IsOneYellowLight()
    {
        // Ten working days from the 3rd end on the 17th; the warning of a deadline on the 20th comes on the 18th as well.
        var found = Run(LightState.Start(Day("2025-06-03"), Day("2025-06-20")), "2025-06-03", "2025-06-20");

        found.ShouldBe(["2025-06-18 Yellow DueNear"]);
    }

    [Fact]
    public void Mornings_WhenProgressIsNotedInTime_StayGreen()
    {
        var state = LightState.Start(Day("2025-06-03"), Day("2025-07-31"));
        (state, var first) = LightClock.Mornings(state, Day("2025-06-03"), Day("2025-06-17"), Terms, Calendar);
        state = LightClock.Noted(state, Day("2025-06-17"));
        (state, var second) = LightClock.Mornings(state, Day("2025-06-17"), Day("2025-07-01"), Terms, Calendar);

        first.ShouldBeEmpty();
        second.ShouldBeEmpty();
        state.Light.ShouldBe(SupervisionLight.Green);
        // And the next morning it is too late.
        LightClock.Morning(state, Day("2025-07-02"), Terms, Calendar).State.Light.ShouldBe(SupervisionLight.Yellow);
    }

    [Fact]
    public void Noted_PutsOutYellowNotRed_AndTheSecondYellowIsRedAllTheSame()
    {
        var state = LightState.Start(Day("2025-06-03"), Day("2025-08-29"));
        (state, _) = LightClock.Mornings(state, Day("2025-06-03"), Day("2025-06-18"), Terms, Calendar);
        state.Light.ShouldBe(SupervisionLight.Yellow);
        state = LightClock.Noted(state, Day("2025-06-18"));
        state.Light.ShouldBe(SupervisionLight.Green);
        state.Yellows.ShouldBe(1);

        (state, var found) = LightClock.Mornings(state, Day("2025-06-18"), Day("2025-07-03"), Terms, Calendar);

        found.Select(f => (f.On, f.Finding.Cause)).ShouldContain((Day("2025-07-03"), LightCause.SecondYellow));
        LightClock.Noted(state, Day("2025-07-03")).Light.ShouldBe(SupervisionLight.Red);
    }

    [Fact]
    public void Mornings_WhileTheIssuerLooks_JudgeNothing_AndGoOnWhenItIsSentBack()
    {
        var waiting = LightClock.Waiting(LightState.Start(Day("2025-06-03"), Day("2025-06-16")), Day("2025-06-10"));

        var (state, found) = LightClock.Mornings(waiting, Day("2025-06-10"), Day("2025-06-30"), Terms, Calendar);

        found.ShouldBeEmpty();
        (state, found) = LightClock.Mornings(LightClock.Returned(state, Day("2025-06-30")), Day("2025-06-30"), Day("2025-07-01"), Terms, Calendar);
        found.Select(f => f.Finding.Cause).ShouldContain(LightCause.Overdue);
        state.RedOn.ShouldBe(Day("2025-07-01"));
    }

    [Fact]
    public void Extended_BeginsAnew()
    {
        var (red, _) = LightClock.Mornings(LightState.Start(Day("2025-06-03"), Day("2025-08-29")), Day("2025-06-03"), Day("2025-07-16"), Terms, Calendar);
        red.Level.ShouldBe(EscalationLevel.Director);

        LightClock.Extended(Day("2025-07-16"), Day("2025-09-30")).ShouldBe(LightState.Start(Day("2025-07-16"), Day("2025-09-30")));
    }

    [Fact]
    public void Mornings_WhenRedBeforeTheDeadline_StillSayThatItPassed()
    {
        var found = Run(LightState.Start(Day("2025-06-03"), Day("2025-07-03")), "2025-06-03", "2025-07-04");

        found.ShouldBe(["2025-06-18 Yellow NoReport", "2025-07-01 Yellow DueNear", "2025-07-01 Red SecondYellow", "2025-07-01 UnitHead", "2025-07-04 Red Overdue", "2025-07-04 LineLeader"]);
    }

    [Fact]
    public void Mornings_AcrossTheSpringFestival_CountWorkingDaysOnly()
    {
        // Ten working days from 2025-01-15: the 26th is worked, 28 January to 4 February are not; the 8th of February is worked.
        var found = Run(LightState.Start(Day("2025-01-15"), Day("2025-03-31")), "2025-01-15", "2025-02-07");

        found.ShouldBe([$"{Calendar.AddWorkingDays(Day("2025-01-15"), 10).AddDays(1):yyyy-MM-dd} Yellow NoReport"]);
    }

    [Fact]
    public void Mornings_InOneStretchOrDayByDay_AreTheSame()
    {
        var random = new Randomizer(26);
        for (var round = 0; round < 200; round++)
        {
            var on = Day("2025-01-02").AddDays(random.Int(0, 300));
            var due = Calendar.AddWorkingDays(on, random.Int(0, 40));
            var until = on.AddDays(random.Int(1, 90));
            var terms = Terms with { ReportDays = random.Int(1, 15), NearDays = random.Int(1, 6), YellowsForRed = random.Int(1, 3) };
            var (stretch, found) = LightClock.Mornings(LightState.Start(on, due), on, until, terms, Calendar);
            var (state, singly) = (LightState.Start(on, due), new List<(DateOnly, LightFinding)>());
            for (var day = on; day < until; day = day.AddDays(1))
            {
                (state, var one) = LightClock.Mornings(state, day, day.AddDays(1), terms, Calendar);
                singly.AddRange(one);
            }

            state.ShouldBe(stretch);
            singly.ShouldBe(found);
            Invariants(stretch, found, until, terms);
        }
    }

    private static void Invariants(LightState state, IReadOnlyList<(DateOnly On, LightFinding Finding)> found, DateOnly until, SupervisionTerms terms)
    {
        state.Yellows.ShouldBe(found.Count(f => f.Finding.Cause is LightCause.NoReport or LightCause.DueNear));
        (state.Light == SupervisionLight.Red).ShouldBe(state.RedOn is not null);
        (until > state.DueOn).ShouldBe(state.IsOverdue);
        (state.IsOverdue || state.Yellows >= terms.YellowsForRed).ShouldBe(state.Light == SupervisionLight.Red);
        found.Select(f => f.Finding.Level).Where(l => l is not null).ShouldBe(found.Select(f => f.Finding.Level).Where(l => l is not null).Distinct().Order());
    }

    private static List<string> Run(LightState state, string after, string through) => [.. LightClock.Mornings(state, Day(after), Day(through), Terms, Calendar).Found
        .Select(f => $"{f.On:yyyy-MM-dd} {(f.Finding.Level is { } level ? level.ToString() : $"{f.Finding.Light} {f.Finding.Cause}")}")];
}
