namespace DevZoneCrm.Core.Projects.RegisterLead;

/// <summary>The new project: where to go next, and the code to say aloud.</summary>
public sealed record RegisteredLeadDto(Guid ProjectId, string Code, long Version);
