namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>What an import makes of one cell.</summary>
/// <param name="Column">The header in the file, or the sheet's own where the file lacks the column.</param>
/// <param name="Base">What stood there when the file was written, where the file knows.</param>
/// <param name="IsConflict">It was changed here and in the file since.</param>
/// <param name="Key">The cell, to decide it on its own.</param>
/// <param name="Mine">What stands in the file.</param>
public sealed record CellChange(string Column, string Before, string After, string? Base = null, bool IsConflict = false, CellKey Key = default, string? Mine = null)
{
    /// <summary>What is here stays, although the file says otherwise.</summary>
    public bool KeepsHere => Before == After;
}
