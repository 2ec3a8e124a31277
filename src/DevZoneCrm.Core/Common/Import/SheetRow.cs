namespace DevZoneCrm.Core.Common.Import;

/// <summary>One line of a sheet.</summary>
/// <param name="Number">The line a user sees in the spreadsheet, from 1.</param>
/// <param name="Cells">As many as the line has; may be fewer or more than there are headers.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public string Cell(int index) => index < Cells.Count ? Cells[index] : string.Empty;
}
