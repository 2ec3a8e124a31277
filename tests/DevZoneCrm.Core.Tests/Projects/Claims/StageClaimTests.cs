using Bogus;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects.Claims;

public sealed class StageClaimTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 11, 18);
    private static readonly ClaimReviewers Reviewers = new(RoleSet.Of(Role.Bureau), RoleSet.Of(Role.LineLeader), false);
    private static readonly ClaimActor Head = Actor(Role.UnitHead);
    private static readonly ClaimActor Bureau = Actor(Role.Bureau);
    private static readonly ClaimActor Leader = Actor(Role.LineLeader);

    [Fact]
    public void Approve_WhenVerifiedBefore_ConfirmsAndKeepsTheCourse()
    {
        var claim = Filed();

        claim.Verify(Bureau, "与原件一致", Now.AddDays(1));
        claim.State.ShouldBe(ClaimState.Verified);
        claim.WaitingSince.ShouldBe(Now.AddDays(1));
        claim.Approve(Leader, null, Now.AddDays(2));

        claim.State.ShouldBe(ClaimState.Confirmed);
        claim.Steps.Select(s => (s.Ordinal, s.Act, s.Part)).ShouldBe([(1, ClaimAct.Filed, ClaimPart.Proposer), (2, ClaimAct.Verified, ClaimPart.Verifier), (3, ClaimAct.Approved, ClaimPart.Approver)]);
    }

    [Fact]
    public void Approve_WhenNotVerified_IsRefused() => Refused(ClaimErrors.NotWaitingForApprover, () => Filed().Approve(Leader, null, Now));

    [Fact]
    public void Verify_WhenNobodyApproves_Confirms()
    {
        var claim = StageClaim.File(Guid.NewGuid(), Milestone.Signed, false, Terms(), Reviewers with { Approvers = 0 }, Head, Now);

        claim.Verify(Bureau, null, Now);

        claim.State.ShouldBe(ClaimState.Confirmed);
    }

    [Fact]
    public void Verify_WhenTheRoleIsAnother_IsRefused() => Refused(ClaimErrors.OtherRole, () => Filed().Verify(Leader, null, Now));

    [Fact]
    public void Verify_WhenByWhoFiledIt_IsRefusedWhateverTheRole()
    {
        Refused(ClaimErrors.SamePerson, () => Filed(Bureau).Verify(Bureau, null, Now));
        // The same person in another post, and the command line, which is one person too.
        Refused(ClaimErrors.SamePerson, () => Filed(Bureau with { Role = Role.UnitHead }).Verify(Bureau, null, Now));
        var machine = new ClaimActor(null, "operator", null);
        Refused(ClaimErrors.SamePerson, () => Filed(machine).Verify(machine, null, Now));
    }

    [Fact]
    public void Approve_WhenByWhoVerified_IsRefused()
    {
        var claim = StageClaim.File(Guid.NewGuid(), Milestone.Signed, false, Terms(), Reviewers with { Approvers = RoleSet.Of(Role.Bureau, Role.LineLeader) }, Head, Now);
        claim.Verify(Bureau, null, Now);

        Refused(ClaimErrors.SamePerson, () => claim.Approve(Bureau, null, Now));
        claim.Awaits(Bureau).ShouldBeFalse();
        claim.Awaits(Leader).ShouldBeTrue();
    }

    [Fact]
    public void Return_WhenMended_KeepsWhatWasTypedAndTheOldEvidence()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var claim = StageClaim.File(Guid.NewGuid(), Milestone.Signed, false, Terms(new EvidenceRef("Agreement", first)), Reviewers, Head, Now);
        claim.Verify(Bureau, null, Now);
        claim.Return(Leader, "协议缺盖章页", Now);

        (claim.State, claim.OccurredOn, claim.Document).ShouldBe((ClaimState.Returned, Day, "投资协议1号"));
        claim.Refile(Head, Terms(new EvidenceRef("Agreement", second)), Reviewers, Now.AddHours(1));

        (claim.State, claim.Round).ShouldBe((ClaimState.Filed, 2));
        claim.Evidence.Select(e => (e.FileId, e.Round, e.ReplacedInRound)).ShouldBe([(first, 1, (int?)2), (second, 2, null)]);
        claim.Steps.Select(s => s.Act).ShouldBe([ClaimAct.Filed, ClaimAct.Verified, ClaimAct.ReturnedByApprover, ClaimAct.Refiled]);
    }

    [Fact]
    public void Refile_WhenByAnother_IsRefused()
    {
        var claim = Filed();
        claim.Return(Bureau, "日期不对", Now);

        Refused(ClaimErrors.NotTheProposer, () => claim.Refile(Leader, Terms(), Reviewers, Now));
        Refused(ClaimErrors.NotTheProposer, () => claim.Withdraw(Leader, null, Now));
        claim.Withdraw(Head, null, Now);
        Refused(ClaimErrors.NotReturned, () => claim.Refile(Head, Terms(), Reviewers, Now));
        Refused(ClaimErrors.NotOpen, () => claim.Withdraw(Head, null, Now));
    }

    /// <summary>Whatever a crowd of people try in whatever order: nobody ends up with two parts, and only the full course confirms.</summary>
    [Fact]
    public void AnyOrderOfSteps_NeverGivesOnePersonTwoParts()
    {
        var random = new Randomizer(20261120);
        var people = Enumerable.Range(0, 6).Select(i => Actor(random.ArrayElement([Role.UnitHead, Role.Bureau, Role.LineLeader]))).Append(new ClaimActor(null, "operator", null)).ToArray();
        var confirmed = 0;
        for (var run = 0; run < 2000; run++)
        {
            var claim = Filed(random.ArrayElement(people));
            for (var step = 0; step < 12; step++)
            {
                Try(random, claim, random.ArrayElement(people));
            }

            claim.Steps.GroupBy(s => s.UserId).ShouldAllBe(mine => mine.Select(s => s.Part).Distinct().Count() == 1);
            claim.Steps.Select(s => s.Ordinal).ShouldBe(Enumerable.Range(1, claim.Steps.Count));
            if (claim.State == ClaimState.Confirmed)
            {
                confirmed++;
                claim.Steps.TakeLast(2).Select(s => s.Act).ShouldBe([ClaimAct.Verified, ClaimAct.Approved]);
            }
        }

        confirmed.ShouldBeGreaterThan(100, "the runs must reach the end now and then");
    }

    private static void Try(Randomizer random, StageClaim claim, ClaimActor by)
    {
        try
        {
            switch (random.Int(0, 9))
            {
                case <= 3: claim.Verify(by, null, Now); break;
                case <= 6: claim.Approve(by, null, Now); break;
                case 7: claim.Return(by, "再补材料", Now); break;
                case 8: claim.Refile(by, Terms(), Reviewers, Now); break;
                default: claim.Withdraw(by, null, Now); break;
            }
        }
        catch (RuleException)
        {
            // Refused: that is the point.
        }
    }

    private static ClaimActor Actor(Role role) => new(Guid.NewGuid(), role.ToString(), role);

    private static ClaimTerms Terms(params EvidenceRef[] evidence) => new(Day, "投资协议1号", null, false, evidence);

    private static StageClaim Filed(ClaimActor? by = null) => StageClaim.File(Guid.NewGuid(), Milestone.Signed, false, Terms(), Reviewers, by ?? Head, Now);

    private static void Refused(string code, Action act) => Should.Throw<RuleException>(act).Code.ShouldBe(code);
}
