using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>A sheet and how it is to be read.</summary>
/// <param name="Columns">What each column was chosen to mean; without it the headers decide.</param>
/// <param name="Explain">Keep for every line what becomes of it.</param>
public sealed record ImportJob(
    SheetTable Table, bool CreateMissing, IReadOnlyList<SheetColumn?>? Columns, ConflictChoice Conflicts, IProgress<ImportProgress>? Progress, bool Explain)
{
    /// <summary>Cells decided one by one, whatever the choice for all: true takes the file's, false keeps what is here.</summary>
    public IReadOnlyDictionary<CellKey, bool> Cells { get; init; } = new Dictionary<CellKey, bool>();
}
