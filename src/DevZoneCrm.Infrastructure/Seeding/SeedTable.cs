using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Infrastructure.Import;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>A shipped .csv, its cells by header.</summary>
internal sealed class SeedTable
{
    private readonly Dictionary<string, int> columns;

    private SeedTable(SheetTable table)
    {
        Sheet = table;
        columns = table.Headers.Select((h, i) => (h, i)).ToDictionary(c => c.h, c => c.i, StringComparer.Ordinal);
    }

    public SheetTable Sheet { get; }

    public static SeedTable Read(string folder, string name) => new(new TableReader(new ImportOptions()).Read(Path.Combine(folder, name)));

    /// <summary>Whether the file has a column that not every zone gives.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    public IEnumerable<T> Select<T>(Func<Func<string, string>, T> row) => Sheet.Rows.Select(r => row(column => r.Cell(columns[column])));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string text) => text.Length == 0 ? null : Day(text);
}
