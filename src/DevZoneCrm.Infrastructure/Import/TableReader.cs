using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>Reads a table from a file. What kind of file it is shows its content, not its name.</summary>
public sealed class TableReader(ImportOptions options)
{
    /// <exception cref="UnreadableFileException">No table can be read; the message says why.</exception>
    public SheetTable Read(string path) => Read(path, null).Table;

    /// <param name="chosen">How a text table is to be read; without it that is detected.</param>
    /// <exception cref="UnreadableFileException">No table can be read; the message says why.</exception>
    public ReadFile Read(string path, TextFormat? chosen)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new UnreadableFileException("Import.FileMissing", path);
        }

        if (file.Length > options.MaxBytes)
        {
            throw new UnreadableFileException("Import.FileTooBig", file.Length / 1024 / 1024, options.MaxMegabytes);
        }

        var bytes = File.ReadAllBytes(path);
        if (SpreadsheetLines.Recognises(bytes))
        {
            var (lines, hidden) = SpreadsheetLines.Read(bytes, options);
            return new ReadFile(ToTable(lines) with { Base = hidden.Count == 0 ? null : ToTable(hidden) }, null);
        }

        return new ReadFile(ToTable(TextLines.Read(bytes, chosen, out var format)), format);
    }

    private SheetTable ToTable(IEnumerable<string[]> lines)
    {
        SheetRow? header = null;
        var rows = new List<SheetRow>();
        var number = 0;
        foreach (var line in lines)
        {
            if (++number > options.MaxRows)
            {
                throw new UnreadableFileException("Import.FileRows", options.MaxRows);
            }

            var cells = Array.ConvertAll(line, c => c.Trim());
            if (Array.TrueForAll(cells, c => c.Length == 0))
            {
                continue;
            }

            if (header is null)
            {
                header = new SheetRow(number, WithoutEmptyTail(cells));
            }
            else
            {
                rows.Add(new SheetRow(number, cells));
            }
        }

        return header is null ? throw new UnreadableFileException("Import.FileEmpty") : new SheetTable(header.Number, header.Cells, rows);
    }

    private static string[] WithoutEmptyTail(string[] cells) => cells[..(Array.FindLastIndex(cells, c => c.Length > 0) + 1)];
}
