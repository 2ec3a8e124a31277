using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DevZoneCrm.Infrastructure.Export;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>The first sheet of an .xlsx or .xls that holds anything.</summary>
internal static class SpreadsheetLines
{
    /// <summary>A packed workbook may not grow beyond this many times the size allowed for the file itself.</summary>
    private const int LargestGrowth = 10;

    private const string DateFormat = "yyyy-MM-dd";
    private const string DateTimeFormat = "yyyy-MM-dd HH:mm:ss";

    static SpreadsheetLines() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True for a ZIP package and for the older compound file.</summary>
    public static bool Recognises(byte[] bytes) => bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <returns>The sheet, and the hidden copy it was written with where there is one.</returns>
    public static (IReadOnlyList<string[]> Lines, IReadOnlyList<string[]> Base) Read(byte[] bytes, ImportOptions options)
    {
        try
        {
            if (bytes[0] == 'P')
            {
                RequireWorkbook(bytes, options);
            }

            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false));
            return ReadSheets(reader, options);
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or XmlException or EndOfStreamException or IndexOutOfRangeException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or FormatException or NullReferenceException or IOException or NotSupportedException)
        {
            // The reader trips over damaged files in many ways; to the user they are one.
            throw new UnreadableFileException("Import.FileBroken");
        }
    }

    private static void RequireWorkbook(byte[] bytes, ImportOptions options)
    {
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var left = options.MaxBytes * LargestGrowth;
        foreach (var entry in package.Entries)
        {
            left -= Unpacked(entry, left);
            if (left < 0)
            {
                throw new UnreadableFileException("Import.FileGrows", options.MaxMegabytes * LargestGrowth);
            }
        }

        if (!package.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableFileException("Import.FileType");
        }
    }

    // What a package says of its size is what its maker says: it is unpacked and counted, and no further than is allowed.
    private static long Unpacked(ZipArchiveEntry entry, long limit)
    {
        using var stream = entry.Open();
        var buffer = new byte[1 << 16];
        var total = 0L;
        for (int read; total <= limit && (read = stream.Read(buffer)) > 0;)
        {
            total += read;
        }

        return total;
    }

    private static (List<string[]> Lines, List<string[]> Base) ReadSheets(IExcelDataReader reader, ImportOptions options)
    {
        List<string[]> first = [];
        List<string[]> written = [];
        do
        {
            if (reader.Name == XlsxFile.BaseSheet)
            {
                written = ReadSheet(reader, options);
            }
            else if (first.Count == 0)
            {
                var lines = ReadSheet(reader, options);
                first = lines.Exists(l => Array.Exists(l, c => c.Length > 0)) ? lines : first;
            }
        }
        while (reader.NextResult());
        return (first, written);
    }

    private static List<string[]> ReadSheet(IExcelDataReader reader, ImportOptions options)
    {
        var lines = new List<string[]>();
        while (reader.Read())
        {
            if (lines.Count >= options.MaxRows)
            {
                throw new UnreadableFileException("Import.FileRows", options.MaxRows);
            }

            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Text(reader, i);
            }

            lines.Add(cells);
        }

        return lines;
    }

    private static string Text(IExcelDataReader reader, int index) => reader.GetValue(index) switch
    {
        null => string.Empty,
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? DateFormat : DateTimeFormat, CultureInfo.InvariantCulture),
        double number => Number(number, reader.GetNumberFormatString(index)),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var value => value.ToString() ?? string.Empty,
    };

    // Through decimal: it keeps the 15 digits that a spreadsheet shows and drops the noise behind them. 24.99% is stored as 0.2499.
    private static string Number(double number, string? format)
    {
        if (Math.Abs(number) > (double)decimal.MaxValue / 1000)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var isPercent = format?.Contains('%', StringComparison.Ordinal) == true;
        return ((decimal)number * (isPercent ? 100 : 1)).ToString("0.#############################", CultureInfo.InvariantCulture);
    }
}
