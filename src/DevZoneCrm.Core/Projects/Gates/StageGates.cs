using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Gates;

/// <summary>All gates of the application, asked in one place.</summary>
public sealed class StageGates(IEnumerable<IStageGate> gates)
{
    /// <exception cref="RuleException">A gate is shut; the first one says why.</exception>
    public async Task RequireOpenAsync(Project project, Milestone milestone, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(project, milestone, cancellationToken) is { } refusal)
        {
            throw new RuleException(refusal.Code, refusal.Arguments);
        }
    }

    /// <summary>What the first shut gate says; none where all are open.</summary>
    public async Task<GateRefusal?> RefusalAsync(Project project, Milestone milestone, CancellationToken cancellationToken)
    {
        foreach (var gate in gates)
        {
            if (await gate.AskAsync(project, milestone, cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
