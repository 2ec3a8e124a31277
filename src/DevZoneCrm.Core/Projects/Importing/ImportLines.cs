using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>What it takes to understand one line: the columns, the cells, the names.</summary>
internal sealed record ImportLines(ColumnMap Columns, LineCells Cells, ProjectWriter Writer)
{
    public string Code(SheetRow row) => Columns.Cell(row, ProjectColumns.Code)!;

    public string[] Texts(Project project) => [.. ProjectColumns.All.Select(c => ProjectSheet.Cell(project, c, Writer.Names).ToString())];

    /// <summary>The cells that differ from <paramref name="before"/>.</summary>
    public IReadOnlyList<CellChange> Changes(SheetRow row, Project project, string[] before)
    {
        var after = Texts(project);
        return
        [
            .. ProjectColumns.All.Select((column, i) => (column, i)).Where(c => before[c.i] != after[c.i]).Select(c => new CellChange(
                Columns.HeaderOf(c.column), before[c.i], after[c.i], Cells.BaseOf(project.Code, c.column), Cells.IsConflict(row, c.column, project.Code, before[c.i]))),
        ];
    }
}
