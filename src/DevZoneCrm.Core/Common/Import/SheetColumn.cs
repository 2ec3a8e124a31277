namespace DevZoneCrm.Core.Common.Import;

/// <summary>A column that a file may have: its header, and an English one that means the same.</summary>
public sealed record SheetColumn(string Header, string Alias, bool Required = false)
{
    /// <summary>Further spellings that people use.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    // One column is one thing: comparing by what it is called would cost a file of many lines dearly.
    public bool Equals(SheetColumn? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
