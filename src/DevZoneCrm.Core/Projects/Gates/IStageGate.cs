using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Gates;

/// <summary>
/// 闸口: something that must be in order before a stage or milestone counts. Every gate is asked when the claim is filed and again when it is confirmed;
/// gates are found by their type, nothing else has to name them.
/// </summary>
public interface IStageGate
{
    /// <summary>None where the gate is open.</summary>
    Task<GateRefusal?> AskAsync(Project project, Milestone milestone, CancellationToken cancellationToken);
}
