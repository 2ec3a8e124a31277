using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Importing;

namespace DevZoneCrm.Core.Projects.PreviewImport;

/// <summary>What an import of this sheet would do, line by line and cell by cell. Saves nothing.</summary>
/// <param name="Columns">What each column was chosen to mean, by its place.</param>
public sealed record PreviewImportQuery(SheetTable Table, IReadOnlyList<SheetColumn?>? Columns = null, bool CreateMissing = false, ConflictChoice Conflicts = ConflictChoice.File)
    : IQuery<ImportPreviewDto>
{
    /// <summary>Cells decided one by one: true takes the file's, false keeps what is here.</summary>
    public IReadOnlyDictionary<CellKey, bool> Cells { get; init; } = new Dictionary<CellKey, bool>();

    public IProgress<ImportProgress>? Progress { get; init; }
}
