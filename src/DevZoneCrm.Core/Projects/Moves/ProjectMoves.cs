using System.Collections.Concurrent;
using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>
/// Which moves a project allows its viewer, computed in memory: the menu, the drag and the buttons of the project page read the answer.
/// It only spares a round trip; the command checks again.
/// </summary>
public static class ProjectMoves
{
    public const string NoPermission = "Failure.Forbidden";

    private static readonly Dictionary<ProjectVerb, (ProjectStage? Stage, Permission Needs)> Table = new()
    {
        [ProjectVerb.StartNegotiation] = (ProjectStage.Negotiating, Permission.AdvanceEarlyStages),
        [ProjectVerb.RecordIntent] = (ProjectStage.Intent, Permission.AdvanceEarlyStages),
        [ProjectVerb.Sign] = (ProjectStage.Signed, Permission.SignProjects),
        [ProjectVerb.Start] = (ProjectStage.Started, Permission.RecordConstruction),
        [ProjectVerb.Complete] = (ProjectStage.Completed, Permission.RecordConstruction),
        [ProjectVerb.BeginProduction] = (ProjectStage.Producing, Permission.RecordConstruction),
        [ProjectVerb.ReachFullCapacity] = (ProjectStage.FullCapacity, Permission.RecordConstruction),
        [ProjectVerb.RegisterCompany] = (null, Permission.RecordSettlement),
        [ProjectVerb.SecureLand] = (null, Permission.RecordSettlement),
        [ProjectVerb.PlanNextStep] = (null, Permission.AdvanceEarlyStages),
        [ProjectVerb.Hold] = (null, Permission.ChangeStatus),
        [ProjectVerb.Resume] = (null, Permission.ChangeStatus),
        [ProjectVerb.Lose] = (null, Permission.ChangeStatus),
        [ProjectVerb.End] = (null, Permission.ChangeStatus),
        [ProjectVerb.TransferOut] = (null, Permission.ChangeStatus),
    };

    // A few hundred different answers at most, and every card of every open board holds one: they share them.
    private static readonly ConcurrentDictionary<(MoveSubject Subject, ViewerKind Kind, Role Role, string Language), IReadOnlyList<MoveOption>> Known = new();

    /// <summary>The permission the verb's command needs; a test compares it with the access rules.</summary>
    public static Permission Needs(ProjectVerb verb) => Table[verb].Needs;

    /// <summary>Every verb in the order of the menu: stages first, then milestones, then the rest.</summary>
    public static IReadOnlyList<MoveOption> Of(MoveSubject subject, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Known.GetOrAdd((subject, viewer.Kind, viewer.Role, CultureInfo.CurrentUICulture.Name),
            _ => [.. Table.Select(entry => Option(entry.Key, entry.Value.Stage, entry.Value.Needs, subject, viewer))]);
    }

    /// <summary>Why a project in <paramref name="from"/> may not be dropped on a column; none where it may. Nothing leads back to 线索.</summary>
    public static string? DropRefusal(IReadOnlyList<MoveOption> options, ProjectStage from, ProjectStage to)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.FirstOrDefault(o => o.Stage == to) is { } option ? option.RefusalCode : StageTransitions.Refusal(from, to);
    }

    private static MoveOption Option(ProjectVerb verb, ProjectStage? stage, Permission needs, MoveSubject subject, Viewer viewer)
    {
        var refusal = Rule(verb, stage, subject) ?? Right(needs, subject, viewer);
        var about = refusal == ProjectErrors.ClaimPending ? ClaimedBy(verb, stage) : (Enum)subject.Status;
        return new MoveOption(verb, stage, refusal, refusal is null ? null : ErrorTexts.Of(refusal, about!));
    }

    // The rule first: "先签约" helps even those who would lack the permission; the other way round it would not.
    private static string? Rule(ProjectVerb verb, ProjectStage? stage, MoveSubject subject) => verb switch
    {
        ProjectVerb.PlanNextStep => null,
        ProjectVerb.Resume => subject.Status == ProjectStatus.Active ? ProjectErrors.AlreadyActive : null,
        ProjectVerb.Hold => subject.Status == ProjectStatus.Active ? null : ProjectErrors.AlreadyEnded,
        ProjectVerb.Lose or ProjectVerb.End or ProjectVerb.TransferOut => subject.Status is ProjectStatus.Active or ProjectStatus.OnHold ? null : ProjectErrors.AlreadyEnded,
        _ when subject.Status != ProjectStatus.Active => ProjectErrors.NotActive,
        _ when ClaimedBy(verb, stage) is { } milestone && subject.Pending.Holds(milestone) => ProjectErrors.ClaimPending,
        ProjectVerb.RegisterCompany => Milestone(subject.IsRegistered, subject.Stage),
        ProjectVerb.SecureLand => Milestone(subject.HasLand, subject.Stage),
        _ => StageTransitions.Refusal(subject.Stage, stage!.Value),
    };

    /// <summary>What the verb claims; none for what counts at once.</summary>
    public static Milestone? ClaimedBy(ProjectVerb verb) => ClaimedBy(verb, Table[verb].Stage);

    private static Milestone? ClaimedBy(ProjectVerb verb, ProjectStage? stage) => verb switch
    {
        ProjectVerb.RegisterCompany => Domain.Milestone.Registered,
        ProjectVerb.SecureLand => Domain.Milestone.LandSecured,
        _ => stage >= ProjectStage.Signed ? (Milestone)(int)stage : null,
    };

    private static string? Milestone(bool isThere, ProjectStage stage) =>
        isThere ? ProjectErrors.MilestoneRecorded : stage < ProjectStage.Signed ? ProjectErrors.MilestoneNeedsSigned : null;

    private static string? Right(Permission needs, MoveSubject subject, Viewer viewer) =>
        !viewer.May(needs) ? NoPermission : subject.MayChange ? null : ProjectErrors.OtherUnit;
}
