namespace DevZoneCrm.Core.Imports.UndoImport;

/// <summary>What was taken back; with any conflict nothing was.</summary>
/// <param name="Kept">Units, people and chains that the import made and something else uses by now.</param>
/// <param name="Conflicts">The first of them; <paramref name="ConflictCount"/> says how many there are.</param>
public sealed record UndoImportDto(int Removed, int Restored, IReadOnlyList<string> Kept, IReadOnlyList<UndoConflict> Conflicts, int ConflictCount)
{
    public bool IsUndone => ConflictCount == 0;
}
