using DevZoneCrm.Core.Imports.Domain;

namespace DevZoneCrm.Core.Imports.GetImports;

/// <summary>One import in the history.</summary>
public sealed record ImportDto(
    Guid Id, ImportKind Kind, string FileName, DateTimeOffset At, string By, int Rows, int Created, int Updated, int Warnings, DateTimeOffset? UndoneAt, string? UndoneBy)
{
    public int Unchanged => Rows - Created - Updated;
}
