using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneCrm.Core.Common.Import;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DevZoneCrm.Infrastructure.Export;

/// <summary>Writes a sheet as .xlsx, line by line, with real numbers and days.</summary>
public static partial class XlsxWriter
{
    private const uint DayStyle = 1;
    private const uint HeaderStyle = 2;
    private const uint DayFormat = 164;

    public static void Write(Stream target, SheetContent content)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(content);
        using var document = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            WriteSheet(writer, content);
        }

        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = content.Name }));
        workbook.Workbook.Save();
    }

    private static void WriteSheet(OpenXmlWriter writer, SheetContent content)
    {
        writer.WriteStartElement(new Worksheet());
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(frozen) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [.. content.Headers.Select(SheetCell.Of)], HeaderStyle);
        foreach (var row in content.Rows)
        {
            WriteRow(writer, row, null);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IReadOnlyList<SheetCell> cells, uint? style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(ToCell(cell, style));
        }

        writer.WriteEndElement();
    }

    private static Cell ToCell(SheetCell cell, uint? style) => cell switch
    {
        { Number: { } number } => new Cell { CellValue = new CellValue(number.ToString("0.#############################", CultureInfo.InvariantCulture)) },
        { Day: { } day } => new Cell { CellValue = new CellValue(Serial(day)), StyleIndex = DayStyle },
        { Text: { Length: > 0 } text } => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(Text(text)), StyleIndex = style },
        _ => new Cell(),
    };

    private static string Serial(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture);

    // The format escapes characters as _xHHHH_; a text that looks like that is escaped itself, and so is the line break that XML would change.
    private static Text Text(string text) => new(Escape().Replace(text, "_x005F$0").Replace("\r", "_x000D_", StringComparison.Ordinal)) { Space = SpaceProcessingModeValues.Preserve };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true }));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
