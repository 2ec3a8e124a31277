namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What is needed to take the change of one project back.</summary>
/// <param name="Version">The version the change left.</param>
/// <param name="Before">What the fields held.</param>
/// <param name="Named">The person was put on the project's list, so that raising the level did not shut him out.</param>
public sealed record BulkDoneDto(Guid ProjectId, long Version, BulkValues Before, bool Named);
