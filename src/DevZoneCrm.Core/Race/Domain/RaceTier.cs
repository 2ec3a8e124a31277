namespace DevZoneCrm.Core.Race.Domain;

/// <summary>分量级: from this converted total investment on, up to the next tier.</summary>
/// <param name="FromYi">亿元, included.</param>
/// <param name="Points">满分: what all milestones of such a project earn together.</param>
public sealed record RaceTier(string Name, decimal FromYi, decimal Points);
