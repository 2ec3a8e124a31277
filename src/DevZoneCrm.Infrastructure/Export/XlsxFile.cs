using System.IO.Compression;
using System.Security;
using System.Text;
using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Infrastructure.Export;

/// <summary>
/// A workbook written straight through: one line is in memory at a time, whatever the length. With <paramref name="keepBase"/> the sheet goes in a second time,
/// hidden, so that an import of the edited file can tell what was changed in it from what was changed here in the meantime.
/// </summary>
public sealed class XlsxFile(Stream target, bool keepBase = false) : ISheetWriter, IDisposable
{
    /// <summary>The hidden sheet.</summary>
    public const string BaseSheet = "_base";

    private const string SheetEntry = "xl/worksheets/sheet1.xml";

    private readonly ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true);
    private readonly FileStream? copy = keepBase ? Temporary() : null;
    private Stream? entry;
    private XlsxSheet? sheet;
    private string name = string.Empty;

    public int Rows => sheet?.Rows ?? 0;

    public void Start(string name, IReadOnlyList<string> headers)
    {
        this.name = name;
        entry = copy ?? zip.CreateEntry(SheetEntry, CompressionLevel.Fastest).Open();
        sheet = new XlsxSheet(entry);
        sheet.Start(headers);
    }

    public void Write(IReadOnlyList<SheetCell> cells) => sheet!.Write(cells);

    /// <summary>Ends the sheet and writes what a workbook needs around it.</summary>
    public void Finish()
    {
        sheet!.End();
        // Before the entry it writes to is closed.
        sheet.Dispose();
        if (copy is null)
        {
            entry!.Dispose();
        }
        else
        {
            Add(SheetEntry, copy);
            Add("xl/worksheets/sheet2.xml", copy);
        }

        Add("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{Each("""<Override PartName="/xl/worksheets/sheet{0}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}</Types>
            """);
        Add("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Add("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each("""<Relationship Id="rId{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{0}.xml"/>""")}<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
            """);
        var hidden = keepBase ? $"""<sheet name="{BaseSheet}" sheetId="2" state="veryHidden" r:id="rId2"/>""" : string.Empty;
        Add("xl/workbook.xml", $"""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{SecurityElement.Escape(name)}" sheetId="1" r:id="rId1"/>{hidden}</sheets></workbook>
            """);
        Add("xl/styles.xml", XlsxStyles.Xml);
        zip.Dispose();
    }

    public void Dispose()
    {
        sheet?.Dispose();
        entry?.Dispose();
        copy?.Dispose();
        zip.Dispose();
    }

    private string Each(string xml) => string.Concat(Enumerable.Range(1, keepBase ? 2 : 1).Select(i => xml.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private void Add(string path, string xml)
    {
        using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }

    private void Add(string path, FileStream from)
    {
        from.Position = 0;
        using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        from.CopyTo(part);
    }

    private static FileStream Temporary() =>
        new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
}
