namespace DevZoneCrm.Core.Common.Import;

/// <summary>A sheet as it was read, before anyone knows what it means. Wholly blank lines are left out and keep their numbers.</summary>
public sealed record SheetTable(int HeaderRow, IReadOnlyList<string> Headers, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The sheet as it was when the file was written, where the file carries it; lets an import tell who changed what since.</summary>
    public SheetTable? Base { get; init; }
}
