using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>Reads a table from a file. What kind of file it is shows its content, not its name.</summary>
public sealed class TableReader(ImportOptions options)
{
    /// <exception cref="UnreadableFileException">No table can be read; the message says why.</exception>
    public SheetTable Read(string path)
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
        var lines = SpreadsheetLines.Recognises(bytes) ? SpreadsheetLines.Read(bytes, options) : TextLines.Read(bytes);
        return ToTable(lines);
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

            string[] cells = [.. line.Select(c => c.Trim())];
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
