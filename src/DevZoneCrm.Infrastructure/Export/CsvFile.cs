using System.Text;
using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Infrastructure.Export;

/// <summary>A comma-separated file written straight through, UTF-8 with its mark so that spreadsheets read the characters, every cell in quotes.</summary>
public sealed class CsvFile(Stream target) : ISheetWriter, IDisposable
{
    private readonly StreamWriter writer = new(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public void Start(string name, IReadOnlyList<string> headers) => Line(headers);

    public void Write(IReadOnlyList<SheetCell> cells) => Line(cells.Select(c => c.ToString()));

    public void Dispose() => writer.Dispose();

    private void Line(IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
}
