using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;
using static DevZoneCrm.Core.Projects.Domain.ProjectStage;
using static DevZoneCrm.Core.Tests.Projects.Domain.ProjectFactory;

namespace DevZoneCrm.Core.Tests.Projects.Domain;

public sealed class ProjectStagesTests
{
    /// <summary>What may follow what, written out a second time on purpose.</summary>
    private static readonly HashSet<(ProjectStage From, ProjectStage To)> Allowed =
    [
        (None, Lead), (Lead, Negotiating), (Lead, Intent), (Lead, Signed), (Negotiating, Intent), (Negotiating, Signed), (Intent, Signed),
        (Signed, Started), (Started, Completed), (Started, Producing), (Completed, Producing), (Producing, FullCapacity),
    ];

    private static readonly Dictionary<ProjectStage, Action<Project, DateOnly>> Moves = new()
    {
        [Negotiating] = (p, on) => p.StartNegotiation(on, Today, null),
        [Intent] = (p, on) => p.RecordIntent(on, Today, null),
        [Signed] = (p, on) => p.Sign(on, Today, null),
        [Started] = (p, on) => p.Start(on, Today, null),
        [Completed] = (p, on) => p.Complete(on, Today, null),
        [Producing] = (p, on) => p.BeginProduction(on, Today, null),
        [FullCapacity] = (p, on) => p.ReachFullCapacity(on, Today, null),
    };

    public static TheoryData<ProjectStage, ProjectStage> Pairs()
    {
        var data = new TheoryData<ProjectStage, ProjectStage>();
        foreach (var from in Enum.GetValues<ProjectStage>())
        {
            foreach (var to in Enum.GetValues<ProjectStage>())
            {
                data.Add(from, to);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void IsAllowed_WhenAnyPair_IsAsWritten(ProjectStage from, ProjectStage to)
    {
        StageTransitions.IsAllowed(from, to).ShouldBe(Allowed.Contains((from, to)));
        (StageTransitions.Refusal(from, to) is null).ShouldBe(Allowed.Contains((from, to)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Move_WhenAnyPair_FollowsTheTable(ProjectStage from, ProjectStage to)
    {
        if (!Moves.TryGetValue(to, out var move))
        {
            return;
        }

        var project = At(from);
        if (!Allowed.Contains((from, to)))
        {
            ((Action)(() => move(project, Today))).ShouldBeRefused(StageTransitions.Refusal(from, to)!);
            project.Stage.ShouldBe(from);
            return;
        }

        move(project, Today);

        (project.Stage, project.StageOn, project.DateOf((Milestone)(int)to)).ShouldBe((to, (DateOnly?)Today, (DateOnly?)Today));
        project.StageEvents[^1].Kind.ShouldBe(StageEventKind.Recorded);
        project.DomainEvents.OfType<ProjectStageReachedDomainEvent>().ShouldHaveSingleItem().ShouldBe(new ProjectStageReachedDomainEvent(project.Id, from, to, Today));
    }

    [Fact]
    public void Sign_WhenDateIsOffLimits_SaysWhichLimit()
    {
        ((Action)(() => At(Lead).Sign(Today.AddDays(1), Today, null))).ShouldBeRefused(ProjectErrors.DateInFuture);
        ((Action)(() => At(Lead).Sign(Day.AddDays(-1), Today, null))).ShouldBeRefused(ProjectErrors.DateTooEarly);
        Should.NotThrow(() => At(Lead).Sign(Day, Today, null));
        Should.NotThrow(() => At(Lead).Sign(Today, Today, null));
    }

    [Fact]
    public void RegisterLead_WhenDatedInTheFuture_IsRefused() =>
        Should.Throw<RuleException>(() => Project.RegisterLead("T-2", At(Lead).Facts, [new Investor("甲公司")], TwelveYi, Today.AddDays(1), Today, DateTimeOffset.UnixEpoch, null))
            .Code.ShouldBe(ProjectErrors.DateInFuture);

    [Fact]
    public void RegisterCompany_WhenSigned_DatesSigningAndRegistrationByTheLater()
    {
        var project = At(Signed);
        project.SignedAndRegisteredOn.ShouldBeNull();

        project.RegisterCompany(Today, Today, null);

        project.SignedAndRegisteredOn.ShouldBe(Today);
        project.Stage.ShouldBe(Signed, "a milestone is no stage");
        project.DomainEvents.ShouldContain(new ProjectMilestonePassedDomainEvent(project.Id, Milestone.Registered, Today));
    }

    [Fact]
    public void SecureLand_WhenNotSignedTwiceOrTooEarly_IsRefused()
    {
        ((Action)(() => At(Intent).SecureLand(Today, Today, null))).ShouldBeRefused(ProjectErrors.MilestoneNeedsSigned);
        ((Action)(() => With((Milestone.Signed, Day), (Milestone.LandSecured, Day)).SecureLand(Today, Today, null))).ShouldBeRefused(ProjectErrors.MilestoneRecorded);
        ((Action)(() => At(Signed).SecureLand(Day.AddDays(-1), Today, null))).ShouldBeRefused(ProjectErrors.DateTooEarly);
        Should.NotThrow(() => With((Milestone.Signed, Day), (Milestone.Started, Day.AddDays(1))).SecureLand(Today, Today, null), "land may follow the start");
    }

    [Fact]
    public void CorrectDate_WhenBetweenItsNeighbours_KeepsTheOldLine()
    {
        var project = With((Milestone.Lead, Day), (Milestone.Signed, Day.AddDays(10)), (Milestone.Started, Day.AddDays(20)), (Milestone.Registered, Day.AddDays(15)));

        project.CorrectDate(Milestone.Signed, Day, Today, "看错");

        project.SignedOn.ShouldBe(Day);
        project.StageEvents.Count(e => e.Milestone == Milestone.Signed).ShouldBe(2);
        project.StageEvents[^1].Kind.ShouldBe(StageEventKind.Corrected);
        project.DomainEvents.ShouldContain(new ProjectDateCorrectedDomainEvent(project.Id, Milestone.Signed, Day.AddDays(10), Day));
    }

    [Fact]
    public void CorrectDate_WhenItBreaksTheOrder_IsRefused()
    {
        var project = With((Milestone.Lead, Day), (Milestone.Signed, Day.AddDays(10)), (Milestone.Started, Day.AddDays(20)), (Milestone.Registered, Day.AddDays(15)));
        void Correct(Milestone milestone, DateOnly on, string code) => ((Action)(() => project.CorrectDate(milestone, on, Today, "x"))).ShouldBeRefused(code);

        Correct(Milestone.Signed, Day.AddDays(-1), ProjectErrors.DateTooEarly);
        Correct(Milestone.Signed, Day.AddDays(16), ProjectErrors.DateTooLate);
        Correct(Milestone.Signed, Day.AddDays(10), ProjectErrors.SameDate);
        Correct(Milestone.Started, Today.AddDays(1), ProjectErrors.DateInFuture);
        Correct(Milestone.Completed, Today, ProjectErrors.NothingToCorrect);
        Correct(Milestone.Registered, Day.AddDays(9), ProjectErrors.DateTooEarly);
    }

    [Fact]
    public void ImportDates_WhenFileDiffers_RecordsCorrectsAndWithdraws()
    {
        var project = With((Milestone.Lead, Day), (Milestone.Intent, Day.AddDays(5)));

        project.ImportDates(new MilestoneDates { [Milestone.Lead] = Day.AddDays(1), [Milestone.Signed] = Day.AddDays(9) });

        project.StageEvents.Skip(2).Select(e => (e.Milestone, e.Kind)).ShouldBe(
            [(Milestone.Lead, StageEventKind.Corrected), (Milestone.Intent, StageEventKind.Withdrawn), (Milestone.Signed, StageEventKind.Recorded)], ignoreOrder: true);
        (project.Stage, project.FirstOn, project.IntentOn).ShouldBe((Signed, (DateOnly?)Day.AddDays(1), (DateOnly?)null));
        var lines = project.StageEvents.Count;
        project.ImportDates(project.Dates);
        project.StageEvents.Count.ShouldBe(lines, "the same file again changes nothing");
    }
}
