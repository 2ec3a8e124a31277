namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What was changed, and which were left out and why.</summary>
public sealed record BulkEditDto(IReadOnlyList<BulkDoneDto> Done, IReadOnlyList<BulkLineDto> Refused);
