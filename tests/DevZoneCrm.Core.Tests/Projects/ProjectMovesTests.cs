using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.BeginProduction;
using DevZoneCrm.Core.Projects.CompleteProject;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EndProject;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.ReachFullCapacity;
using DevZoneCrm.Core.Projects.RecordIntent;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.SecureLand;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Projects.TransferOut;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects;

public sealed class ProjectMovesTests
{
    private static readonly ProjectStage[] Stages = [.. Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None)];

    public static TheoryData<ProjectVerb, Type> Commands => new()
    {
        { ProjectVerb.StartNegotiation, typeof(StartNegotiationCommand) },
        { ProjectVerb.RecordIntent, typeof(RecordIntentCommand) },
        { ProjectVerb.Sign, typeof(SignProjectCommand) },
        { ProjectVerb.Start, typeof(StartProjectCommand) },
        { ProjectVerb.Complete, typeof(CompleteProjectCommand) },
        { ProjectVerb.BeginProduction, typeof(BeginProductionCommand) },
        { ProjectVerb.ReachFullCapacity, typeof(ReachFullCapacityCommand) },
        { ProjectVerb.RegisterCompany, typeof(RegisterCompanyCommand) },
        { ProjectVerb.SecureLand, typeof(SecureLandCommand) },
        { ProjectVerb.PlanNextStep, typeof(PlanNextStepCommand) },
        { ProjectVerb.Hold, typeof(HoldProjectCommand) },
        { ProjectVerb.Resume, typeof(ResumeProjectCommand) },
        { ProjectVerb.Lose, typeof(LoseProjectCommand) },
        { ProjectVerb.End, typeof(EndProjectCommand) },
        { ProjectVerb.TransferOut, typeof(TransferOutCommand) },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Needs_AgreesWithTheAccessRules(ProjectVerb verb, Type command) => ProjectMoves.Needs(verb).ShouldBe(AccessRules.For(command)!.Value);

    [Fact]
    public void Commands_NameEveryVerb() => Commands.Count.ShouldBe(Enum.GetValues<ProjectVerb>().Length);

    [Fact]
    public void DropRefusal_ForEveryPair_IsTheTableOfTransitions()
    {
        foreach (var from in Stages)
        {
            var options = ProjectMoves.Of(new MoveSubject(from, ProjectStatus.Active, false, false, true), Viewer.Operator);
            foreach (var to in Stages)
            {
                ProjectMoves.DropRefusal(options, from, to).ShouldBe(StageTransitions.Refusal(from, to), $"{from} → {to}");
            }
        }
    }

    [Fact]
    public void Of_WhenTheViewerLacksThePermission_RefusesAndSaysSo()
    {
        var staff = new Viewer { Name = "陈晨", Kind = ViewerKind.User, Role = Role.Staff };

        var sign = ProjectMoves.Of(new MoveSubject(ProjectStage.Intent, ProjectStatus.Active, false, false, true), staff).Single(m => m.Verb == ProjectVerb.Sign);

        sign.RefusalCode.ShouldBe(ProjectMoves.NoPermission);
        sign.Refusal.ShouldBe(ErrorTexts.Of("Failure.Forbidden"));
    }

    [Fact]
    public void Of_WhenItIsAnotherUnits_RefusesEveryVerb()
    {
        var head = new Viewer { Name = "陈晨", Kind = ViewerKind.User, Role = Role.UnitHead };

        var moves = ProjectMoves.Of(new MoveSubject(ProjectStage.Intent, ProjectStatus.Active, false, false, false), head);

        moves.ShouldAllBe(m => !m.IsAllowed);
        moves.Single(m => m.Verb == ProjectVerb.Sign).RefusalCode.ShouldBe(ProjectErrors.OtherUnit);
    }

    [Theory]
    [InlineData(ProjectStatus.OnHold, true)]
    [InlineData(ProjectStatus.Lost, false)]
    [InlineData(ProjectStatus.Ended, false)]
    [InlineData(ProjectStatus.TransferredOut, false)]
    public void Of_WhenNotInProgress_AllowsResumingAndOnlyLeavingFromHold(ProjectStatus status, bool mayLeave)
    {
        var moves = ProjectMoves.Of(new MoveSubject(ProjectStage.Signed, status, false, false, true), Viewer.Operator).ToDictionary(m => m.Verb);

        moves[ProjectVerb.Resume].IsAllowed.ShouldBeTrue();
        moves[ProjectVerb.Lose].IsAllowed.ShouldBe(mayLeave);
        moves[ProjectVerb.Hold].IsAllowed.ShouldBeFalse();
        moves[ProjectVerb.Start].RefusalCode.ShouldBe(ProjectErrors.NotActive);
        moves[ProjectVerb.RegisterCompany].RefusalCode.ShouldBe(ProjectErrors.NotActive);
    }
}
