namespace DevZoneCrm.Core.Common.Import;

/// <summary>Reads the cells of one line and says what is wrong with each. A refused cell reads as empty, so that the rest of the line is looked at too.</summary>
/// <param name="cell">The cell's text; the caller decides what stands in for a column the file lacks.</param>
public sealed class RowReader(int row, Func<SheetColumn, string> cell, Func<SheetColumn, string> headerOf, ImportFindings findings)
{
    public const int Decimals = 4;

    private const decimal Scale = 10_000m;
    private static readonly DateOnly EarliestDay = new(1980, 1, 1);

    public int Row => row;

    public string Raw(SheetColumn column) => cell(column).Trim();

    public string Required(SheetColumn column, int maxLength)
    {
        var text = Text(column, maxLength);
        if (text is null && Raw(column).Length == 0)
        {
            Reject(column, "Validation.Required");
        }

        return text ?? string.Empty;
    }

    public string? Text(SheetColumn column, int maxLength)
    {
        var text = Raw(column);
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            return Refused<string>(column, "Validation.Text");
        }

        return text.Length > maxLength ? Refused<string>(column, "Validation.TooLong", maxLength) : text.Length == 0 ? null : text;
    }

    /// <summary>The parts of a list cell, without blanks and repetitions.</summary>
    public IReadOnlyList<string> List(SheetColumn column, char[] separators) =>
        [.. Raw(column).Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>One of the words; <paramref name="otherwise"/> for an empty cell.</summary>
    public T Word<T>(SheetColumn column, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = Raw(column);
        if (text.Length == 0)
        {
            return otherwise;
        }

        if (words.TryGetValue(text, out var meant))
        {
            return meant;
        }

        Reject(column, "Import.NotAWord", string.Join('、', words.Keys));
        return otherwise;
    }

    /// <summary>A number of at most four decimals between two bounds; a percent sign behind it says nothing new.</summary>
    public decimal? Number(SheetColumn column, decimal from, decimal to)
    {
        var text = Raw(column);
        if (text.Length == 0)
        {
            return null;
        }

        var number = CellNumbers.Parse(text.TrimEnd('%', '％'), out var isNumber);
        return !isNumber ? Refused<decimal?>(column, "Import.NotANumber")
            : number is null || number < from || number > to ? Refused<decimal?>(column, "Validation.OutOfRange", from, to)
            : number != decimal.Round(number.Value, Decimals) ? Refused<decimal?>(column, "Validation.Decimals", Decimals)
            : number;
    }

    /// <summary>As <see cref="Number"/>, in ten-thousandths.</summary>
    public long? NumberE4(SheetColumn column, decimal from, decimal to) => (long?)(Number(column, from, to) * Scale);

    public DateOnly? Date(SheetColumn column, DateOnly today)
    {
        var text = Raw(column);
        if (text.Length == 0)
        {
            return null;
        }

        return CellDates.Parse(text) is not { } day ? Refused<DateOnly?>(column, "Import.NotADate")
            : day > today ? Refused<DateOnly?>(column, "Project.DateInFuture", day, today)
            : day < EarliestDay ? Refused<DateOnly?>(column, "Validation.OutOfRange", EarliestDay, today)
            : day;
    }

    public void Reject(SheetColumn column, string code, params object[] arguments) => findings.Reject(row, headerOf(column), Raw(column), code, arguments);

    public void Warn(SheetColumn column, string code, params object[] arguments) => findings.Warn(row, headerOf(column), code, arguments);

    private T? Refused<T>(SheetColumn column, string code, params object[] arguments)
    {
        Reject(column, code, arguments);
        return default;
    }
}
