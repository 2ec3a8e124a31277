using static DevZoneCrm.Core.Projects.Domain.ProjectStage;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>
/// Which stage may follow which (domain 2.1; 示例规则). A pure table: the aggregate's guard, the board's menu and drag, and the tests all read it.
/// Early stages may be skipped; nothing is started before it is signed, completed or producing before it is started, or at full capacity before it produces.
/// </summary>
public static class StageTransitions
{
    private static readonly Dictionary<ProjectStage, ProjectStage[]> Allowed = new()
    {
        [None] = [Lead],
        [Lead] = [Negotiating, Intent, Signed],
        [Negotiating] = [Intent, Signed],
        [Intent] = [Signed],
        [Signed] = [Started],
        [Started] = [Completed, Producing],
        [Completed] = [Producing],
        [Producing] = [FullCapacity],
        [FullCapacity] = [],
    };

    public static IReadOnlyList<ProjectStage> From(ProjectStage from) => Allowed[from];

    public static bool IsAllowed(ProjectStage from, ProjectStage to) => Allowed[from].Contains(to);

    /// <summary>Why a move is refused, as an error code; none where it is allowed.</summary>
    public static string? Refusal(ProjectStage from, ProjectStage to)
    {
        if (IsAllowed(from, to))
        {
            return null;
        }

        return to == from ? ProjectErrors.AlreadyThere
            : to < from ? ProjectErrors.AlreadyPast
            : from < Signed ? ProjectErrors.NotSignedYet
            : from < Started ? ProjectErrors.NotStartedYet
            : ProjectErrors.NotProducingYet;
    }
}
