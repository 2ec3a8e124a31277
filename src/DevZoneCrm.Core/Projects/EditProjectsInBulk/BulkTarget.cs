namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>A project in the version that was previewed.</summary>
public sealed record BulkTarget(Guid ProjectId, long Version);
