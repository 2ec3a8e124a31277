using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>What it takes to understand one line: the columns, the cells, the names.</summary>
internal sealed record ImportLines(ColumnMap Columns, LineCells Cells, ProjectWriter Writer)
{
    public string Code(SheetRow row) => Columns.Cell(row, ProjectColumns.Code)!;

    public string[] Texts(Project project) => [.. ProjectColumns.All.Select(c => ProjectSheet.Cell(project, c, Writer.Names).ToString())];

    /// <summary>The cells that become something else, and those that stay although the file says otherwise by somebody's choice.</summary>
    /// <param name="before">The cells as they are here.</param>
    public IReadOnlyList<CellChange> Changes(SheetRow row, Project project, string[] before)
    {
        var after = Texts(project);
        return [.. ProjectColumns.All.Select((column, i) => (column, i)).Where(c => before[c.i] != after[c.i] || IsKept(row, c.column, project.Code, before[c.i])).Select(c => new CellChange(
            Columns.HeaderOf(c.column), before[c.i], after[c.i], Cells.BaseOf(project.Code, c.column), Cells.IsConflict(row, c.column, project.Code, before[c.i]),
            new CellKey(project.Code, c.column.Header), before[c.i] != after[c.i] ? after[c.i] : Cells.MineOf(row, c.column)))];
    }

    private bool IsKept(SheetRow row, SheetColumn column, string code, string here) => Cells.IsDecided(code, column) ? Cells.Differs(row, column, code, here) : Cells.IsConflict(row, column, code, here);
}
