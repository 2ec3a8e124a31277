using DevZoneCrm.Core.Imports.Domain;

namespace DevZoneCrm.Core.Imports.GetImport;

/// <summary>A line of the file that changed something.</summary>
/// <param name="ProjectId">None where it is no project, or is no longer there.</param>
public sealed record ImportedRowDto(int Row, string Key, string? Name, ImportAction Action, Guid? ProjectId)
{
    /// <summary>Of a follow-up; its page says itself whether it is open to the reader.</summary>
    public Guid? ActivityId { get; init; }
}
