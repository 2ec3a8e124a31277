namespace DevZoneCrm.Core.Common.Import;

/// <summary>Which column of a file means what. Columns come in any order, under their header or its English alias.</summary>
public sealed class ColumnMap
{
    private readonly Dictionary<SheetColumn, (int Index, string Header)> found = [];

    private ColumnMap()
    {
    }

    /// <summary>Reads the headers. Twice the same or a required one missing is rejected; unknown ones are reported and ignored.</summary>
    /// <param name="chosen">What each column of the file was chosen to mean, by its place; null where it is not read. Without it the headers decide.</param>
    public static ColumnMap Read(SheetTable table, IReadOnlyList<SheetColumn> known, ImportFindings findings, IReadOnlyList<SheetColumn?>? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(findings);
        var map = new ColumnMap();
        var meant = chosen ?? ByHeader(table.Headers, known);
        for (var i = 0; i < table.Headers.Count; i++)
        {
            var column = i < meant.Count ? meant[i] : null;
            // What somebody chose not to read needs no warning.
            if (column is not null || chosen is null)
            {
                map.Place(table, i, column, findings);
            }
        }

        foreach (var missing in known.Where(c => c.Required && !map.Has(c)))
        {
            findings.Reject(table.HeaderRow, missing.Header, string.Empty, "Import.ColumnMissing", missing.Header);
        }

        foreach (var row in table.Rows.Where(r => r.Cells.Skip(table.Headers.Count).Any(c => c.Length > 0)))
        {
            findings.Reject(row.Number, string.Empty, row.Cells.Skip(table.Headers.Count).First(c => c.Length > 0), "Import.TooManyCells", table.Headers.Count);
        }

        return map;
    }

    public bool Has(SheetColumn column) => found.ContainsKey(column);

    /// <summary>The cell of a column; none where the file lacks the column.</summary>
    public string? Cell(SheetRow row, SheetColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return found.TryGetValue(column, out var place) ? row.Cell(place.Index) : null;
    }

    /// <summary>The header as it stands in the file, so that messages name what the user sees.</summary>
    public string HeaderOf(SheetColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return found.TryGetValue(column, out var place) ? place.Header : column.Header;
    }

    private static List<SheetColumn?> ByHeader(IReadOnlyList<string> headers, IReadOnlyList<SheetColumn> known)
    {
        var names = new HeaderNames(known);
        List<SheetColumn?> meant = [.. headers.Select(names.Find)];
        for (var i = 0; i < meant.Count; i++)
        {
            if (meant[i] is null && names.FindSpelling(headers[i]) is { } column && !meant.Contains(column))
            {
                meant[i] = column;
            }
        }

        return meant;
    }

    private void Place(SheetTable table, int index, SheetColumn? column, ImportFindings findings)
    {
        var header = table.Headers[index];
        if (column is not null)
        {
            if (!found.TryAdd(column, (index, header)))
            {
                findings.Reject(table.HeaderRow, header, header, "Import.ColumnTwice", column.Header);
            }
        }
        else if (header.Length > 0)
        {
            findings.Warn(table.HeaderRow, header, "Import.ColumnUnknown", header);
        }
        else if (table.Rows.Any(r => r.Cell(index).Length > 0))
        {
            findings.Warn(table.HeaderRow, string.Empty, "Import.ColumnUnnamed", index + 1);
        }
    }
}
