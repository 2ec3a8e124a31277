namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>One value before and after, as it is read; none where empty.</summary>
public sealed record BulkFieldChangeDto(BulkField Field, string? Before, string? After);
