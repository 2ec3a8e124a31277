using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>
/// What a line says of a known project, cell by cell. Where the file still knows what it was written with, a cell that nobody touched in the file
/// says nothing about what was changed here since (three-way).
/// </summary>
internal sealed class LineCells(ColumnMap columns, SheetTable table, ImportJob job, ProjectNames names)
{
    private readonly Dictionary<string, SheetRow> written = job.Conflicts == ConflictChoice.File || table.Base is null ? [] : Written(table.Base);
    private readonly Dictionary<string, int> writtenAt = table.Base is null ? [] : Places(table.Base);

    public string Of(SheetRow row, SheetColumn column, Project? known)
    {
        if (columns.Cell(row, column) is not { } mine)
        {
            // A column that the file lacks says nothing: what is known stays.
            return known is null ? string.Empty : Here(known, column);
        }

        if (known is not null && job.Cells.TryGetValue(new CellKey(known.Code, column.Header), out var takesFile))
        {
            return takesFile ? mine : Here(known, column);
        }

        if (known is null || BaseOf(known.Code, column) is not { } origin)
        {
            return mine;
        }

        var here = Here(known, column);
        var keeps = mine == origin || (here != origin && job.Conflicts == ConflictChoice.HereWhereChanged);
        return keeps ? here : mine;
    }

    /// <summary>What stood in the cell when the file was written.</summary>
    public string? BaseOf(string code, SheetColumn column) =>
        written.TryGetValue(code, out var line) && writtenAt.TryGetValue(column.Header, out var place) ? line.Cell(place) : null;

    /// <summary>Both sides changed the cell, and not to the same.</summary>
    public bool IsConflict(SheetRow row, SheetColumn column, string code, string here) =>
        BaseOf(code, column) is { } origin && columns.Cell(row, column) is { } mine && mine != origin && here != origin && mine != here;

    /// <summary>The file says something else than what is here, and not only because it is older: whoever reads the preview may want to decide.</summary>
    public bool Differs(SheetRow row, SheetColumn column, string code, string here) =>
        columns.Cell(row, column) is { } mine && mine != here && mine != BaseOf(code, column);

    public bool IsDecided(string code, SheetColumn column) => job.Cells.ContainsKey(new CellKey(code, column.Header));

    public string? MineOf(SheetRow row, SheetColumn column) => columns.Cell(row, column);

    private string Here(Project known, SheetColumn column) => ProjectSheet.Cell(known, column, names).ToString();

    private static Dictionary<string, int> Places(SheetTable sheet) =>
        sheet.Headers.Select((header, index) => (header, index)).DistinctBy(h => h.header).ToDictionary(h => h.header, h => h.index, StringComparer.Ordinal);

    private static Dictionary<string, SheetRow> Written(SheetTable sheet)
    {
        var code = Places(sheet).GetValueOrDefault(ProjectColumns.Code.Header, -1);
        return code < 0 ? [] : sheet.Rows.DistinctBy(r => r.Cell(code)).ToDictionary(r => r.Cell(code), StringComparer.Ordinal);
    }
}
