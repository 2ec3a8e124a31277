using System.Text;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>Which column of a file means what. Columns come in any order, under their header or its English alias.</summary>
public sealed class ColumnMap
{
    private readonly Dictionary<SheetColumn, (int Index, string Header)> found = [];

    private ColumnMap()
    {
    }

    /// <summary>Reads the headers. Twice the same or a required one missing is rejected; unknown ones are reported and ignored.</summary>
    public static ColumnMap Read(SheetTable table, IReadOnlyList<SheetColumn> known, ImportFindings findings)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(findings);
        var byName = known.SelectMany(c => new[] { (Key(c.Header), c), (Key(c.Alias), c) }).ToDictionary(c => c.Item1, c => c.c, StringComparer.Ordinal);
        var map = new ColumnMap();
        for (var i = 0; i < table.Headers.Count; i++)
        {
            map.Place(table, i, byName, findings);
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

    private void Place(SheetTable table, int index, Dictionary<string, SheetColumn> byName, ImportFindings findings)
    {
        var header = table.Headers[index];
        if (byName.TryGetValue(Key(header), out var column))
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

    private static string Key(string header) =>
        string.Concat(header.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '-' or '*'))).ToUpperInvariant();
}
