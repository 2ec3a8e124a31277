namespace DevZoneCrm.Core.People.Handovers.Domain;

/// <summary>What a post has to do with a project.</summary>
public sealed record HandoverEntry(Guid ProjectId, bool IsOwner, bool IsNextStep);
