namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What happens to one project, or why nothing does.</summary>
/// <param name="Name">As on the list: the code where masked.</param>
/// <param name="Version">The version the preview saw; the command sends it back.</param>
/// <param name="Refusal">The sentence; none where it is changed.</param>
public sealed record BulkLineDto(Guid ProjectId, string Name, long Version, IReadOnlyList<BulkFieldChangeDto> Changes, string? Refusal);
