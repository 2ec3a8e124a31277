using Bogus;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Firms.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Firms;

public sealed class ClaimClockTests
{
    // Monday to Friday; a holiday file has its own tests.
    private static readonly WorkingCalendar Week = new([]);
    private static readonly ClaimTerms Usual = new(90, 30, 90);
    private static readonly DateOnly Monday = new(2026, 6, 1);

    [Fact]
    public void Run_WhenNothingHappens_LapsesAfterTheFirstProgressDay()
    {
        var dates = ClaimClock.Run(Usual, Monday, null, [], Week);

        dates.ProgressDueOn.ShouldBe(new DateOnly(2026, 7, 1));
        // Day 90 is a Sunday: the deadline moves to Monday.
        new DateOnly(2026, 8, 30).DayOfWeek.ShouldBe(DayOfWeek.Sunday);
        dates.ProtectedUntil.ShouldBe(new DateOnly(2026, 8, 31));
        dates.LapsesOn.ShouldBe(dates.ProgressDueOn);
    }

    [Fact]
    public void Run_WhenProgressIsRecordedAfterTheLapse_DoesNotRevive()
    {
        var late = new ClaimProgress(new DateOnly(2026, 6, 20), new DateOnly(2026, 7, 2));

        ClaimClock.Run(Usual, Monday, null, [late], Week).LapsesOn.ShouldBe(new DateOnly(2026, 7, 1));
        ClaimClock.Run(Usual, Monday, null, [late with { RecordedOn = new DateOnly(2026, 7, 1) }], Week).LastProgressOn.ShouldBe(late.OccurredOn);
    }

    [Fact]
    public void Run_WhenExtendedInTime_AddsTheDaysOnce()
    {
        ClaimProgress[] monthly = [.. Enumerable.Range(1, 8).Select(i => Monday.AddDays(i * 20)).Select(d => new ClaimProgress(d, d))];

        ClaimClock.Run(Usual, Monday, Monday.AddDays(85), monthly, Week).ProtectedUntil.ShouldBe(new DateOnly(2026, 11, 30));
        ClaimClock.Run(Usual, Monday, Monday.AddDays(120), monthly, Week).ProtectedUntil.ShouldBe(new DateOnly(2026, 8, 31));
    }

    [Fact]
    public void Run_WhenClockAndProgressAreRandom_HoldsItsRules()
    {
        var random = new Randomizer(41);
        for (var i = 0; i < 2000; i++)
        {
            var terms = new ClaimTerms(random.Int(1, 200), random.Int(1, 90), random.Int(0, 120));
            var from = new DateOnly(2024, 1, 1).AddDays(random.Int(0, 900));
            List<ClaimProgress> progress = [.. Enumerable.Range(0, random.Int(0, 12)).Select(_ => from.AddDays(random.Int(-20, 300))).Select(d => new ClaimProgress(d, d.AddDays(random.Int(0, 20))))];
            DateOnly? extended = random.Bool() ? from.AddDays(random.Int(0, 250)) : null;
            var dates = ClaimClock.Run(terms, from, extended, progress, Week);

            dates.LapsesOn.ShouldBeGreaterThanOrEqualTo(from);
            dates.LapsesOn.ShouldBeLessThanOrEqualTo(Week.AddCalendarDays(from, terms.ProtectionDays + terms.ExtensionDays));
            Week.IsWorkingDay(dates.LapsesOn).ShouldBeTrue();
            dates.ProgressDueOn.ShouldBe(Week.AddCalendarDays(dates.LastProgressOn, terms.ProgressDays));
            // The order in which it is told makes no difference; what was recorded after the lapse makes none either.
            ClaimClock.Run(terms, from, extended, random.Shuffle(progress), Week).ShouldBe(dates);
            progress.Add(new ClaimProgress(dates.LapsesOn, dates.LapsesOn.AddDays(1)));
            ClaimClock.Run(terms, from, extended, progress, Week).ShouldBe(dates);
            // Once lapsed, lapsed: the state never goes back on later days.
            var states = Enumerable.Range(0, 400).Select(d => ClaimStates.Of(false, true, dates.LapsesOn, from.AddDays(d), 7)).ToList();
            states.SkipWhile(s => s != ClaimState.Lapsed).ShouldAllBe(s => s == ClaimState.Lapsed);
        }
    }
}
