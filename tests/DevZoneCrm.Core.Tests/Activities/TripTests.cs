using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Activities;

public sealed class TripTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(-3, true)]
    [InlineData(-1, true)]
    [InlineData(-4, false)]
    [InlineData(0, false)]
    public void JoinTrip_WhenOnADay_IsTakenOnlyWhileTheTripLasts(int offset, bool joins)
    {
        var (trip, stop) = (Log(ActivityKind.Trip, -3, 3), Log(ActivityKind.Visit, offset));

        var join = () => stop.JoinTrip(trip);

        if (joins)
        {
            join();
            stop.PartOfId.ShouldBe(trip.Id);
        }
        else
        {
            Should.Throw<RuleException>(join).Code.ShouldBe(ActivityErrors.StopOutsideTrip);
        }
    }

    [Fact]
    public void JoinTrip_WhenTheOtherIsNoTripOrGone_IsRefused()
    {
        var gone = Log(ActivityKind.Trip, -3, 3);
        gone.Withdraw("没去", DateTimeOffset.UnixEpoch);

        Should.Throw<RuleException>(() => Log(ActivityKind.Visit, -3).JoinTrip(Log(ActivityKind.Visit, -3))).Code.ShouldBe(ActivityErrors.NoTrip);
        Should.Throw<RuleException>(() => Log(ActivityKind.Visit, -3).JoinTrip(gone)).Code.ShouldBe(ActivityErrors.NoTrip);
        Should.Throw<RuleException>(() => Log(ActivityKind.Trip, -3).JoinTrip(Log(ActivityKind.Trip, -3, 2))).Code.ShouldBe(ActivityErrors.NoTrip);
    }

    [Fact]
    public void Edit_WhenTheDayMoves_ThePeopleFollow()
    {
        var visit = Log(ActivityKind.Visit, -5);

        visit.Edit(visit.Facts with { On = Today }, Today, DateTimeOffset.UnixEpoch);

        visit.People.ShouldHaveSingleItem().OccurredOn.ShouldBe(Today);
    }

    [Theory]
    [InlineData(ActivityKind.Stationed, true)]
    [InlineData(ActivityKind.Trip, true)]
    [InlineData(ActivityKind.Visit, false)]
    public void Log_WhenNothingIsSaid_IsTakenOnlyWhereTheDaysSayEnough(ActivityKind kind, bool taken)
    {
        var log = () => Activity.Log(Guid.NewGuid(), null, new ActivityFacts { Kind = kind, On = Today, UnitId = Guid.NewGuid() }, Today, DateTimeOffset.UnixEpoch, null, "陈晨");

        if (taken)
        {
            log().Content.ShouldBeNull();
        }
        else
        {
            Should.Throw<RuleException>(() => log()).Code.ShouldBe(ActivityErrors.NothingSaid);
        }
    }

    private static Activity Log(ActivityKind kind, int offset, int days = 1) => Activity.Log(
        Guid.NewGuid(), null, new ActivityFacts { Kind = kind, On = Today.AddDays(offset), Days = days, UnitId = Guid.NewGuid(), PostId = Guid.NewGuid(), Content = "谈" }, Today, DateTimeOffset.UnixEpoch, null, "陈晨");
}
