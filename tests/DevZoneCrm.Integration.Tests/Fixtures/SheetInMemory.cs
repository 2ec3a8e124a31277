using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>A written sheet, to be looked at.</summary>
internal sealed class SheetInMemory : ISheetWriter
{
    public IReadOnlyList<string> Headers { get; private set; } = [];

    public List<IReadOnlyList<SheetCell>> Rows { get; } = [];

    public void Start(string name, IReadOnlyList<string> headers) => Headers = headers;

    public void Write(IReadOnlyList<SheetCell> cells) => Rows.Add(cells);
}
