using System.Globalization;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>What stands in a cell of a written sheet: a text, a number or a day; nothing where all three are missing.</summary>
public readonly record struct SheetCell(string? Text, decimal? Number, DateOnly? Day)
{
    public static SheetCell Of(string? text) => new(text, null, null);

    public static SheetCell Of(decimal? number) => new(null, number, null);

    public static SheetCell Of(DateOnly? day) => new(null, null, day);

    /// <summary>The text that reading the cell back gives.</summary>
    public override string ToString() =>
        Number?.ToString(CultureInfo.InvariantCulture) ?? Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Text ?? string.Empty;
}
