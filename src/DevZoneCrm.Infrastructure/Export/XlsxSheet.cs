using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Infrastructure.Export;

/// <summary>
/// The XML of one sheet, written line by line with real numbers and days. Text that a spreadsheet could take for a formula is marked as text
/// (the quote prefix that people type as an apostrophe), so that it stays text when the cell is edited or copied on, and is still the same text.
/// </summary>
internal sealed partial class XlsxSheet : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter xml;

    public XlsxSheet(Stream target) => xml = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false, CloseOutput = false });

    public int Rows { get; private set; }

    public void Start(IReadOnlyList<string> headers)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteStartElement("sheetData", Main);
        WriteRow([.. headers.Select(SheetCell.Of)], XlsxStyles.Header);
    }

    public void Write(IReadOnlyList<SheetCell> cells)
    {
        WriteRow(cells, null);
        Rows++;
    }

    public void End()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
    }

    public void Dispose() => xml.Dispose();

    private void WriteRow(IReadOnlyList<SheetCell> cells, string? style)
    {
        xml.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Main);
            WriteCell(cell, style);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCell(SheetCell cell, string? style)
    {
        if (cell.Number is { } number)
        {
            xml.WriteElementString("v", Main, number.ToString("0.#############################", CultureInfo.InvariantCulture));
        }
        else if (cell.Day is { } day)
        {
            xml.WriteAttributeString("s", XlsxStyles.Day);
            xml.WriteElementString("v", Main, day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            WriteText(text, style);
        }
    }

    private void WriteText(string text, string? style)
    {
        if (style is not null || LooksLikeFormula(text))
        {
            xml.WriteAttributeString("s", style ?? XlsxStyles.PlainText);
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Written(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool LooksLikeFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    // The format escapes characters as _xHHHH_; a text that looks like that is escaped itself, and so is what XML cannot hold or would change.
    private static string Written(string text) =>
        Forbidden().Replace(Escape().Replace(text, "_x005F$0"), m => string.Create(CultureInfo.InvariantCulture, $"_x{(int)m.ValueSpan[0]:X4}_"));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
