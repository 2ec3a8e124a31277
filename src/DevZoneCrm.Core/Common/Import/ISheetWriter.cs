namespace DevZoneCrm.Core.Common.Import;

/// <summary>Takes a sheet line by line, so that none has to be held whole.</summary>
public interface ISheetWriter
{
    /// <summary>The header comes first, once.</summary>
    void Start(string name, IReadOnlyList<string> headers);

    void Write(IReadOnlyList<SheetCell> cells);
}
