namespace DevZoneCrm.Core.Projects.Gates;

/// <summary>Why a gate stays shut.</summary>
/// <param name="Code">Name of the sentence for it.</param>
/// <param name="Arguments">What the sentence names.</param>
public sealed record GateRefusal(string Code, params object[] Arguments);
