using System.Globalization;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>How values stand in the address of a list.</summary>
internal static class ListValues
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static DateOnly? ToDay(string? text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    public static decimal? ToNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static string Mark(KeyListMark mark) => string.Create(CultureInfo.InvariantCulture, $"{mark.Year}-{mark.Level}");

    public static KeyListMark? ToMark(string? text) =>
        text?.Split('-') is [{ Length: 4 } year, var level] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && ToEnum<KeyListLevel>(level) is { } known
            ? new KeyListMark(number, known)
            : null;

    /// <summary>Names only: numbers in an address would tie it to the order of an enum.</summary>
    public static T? ToEnum<T>(string? text)
        where T : struct, Enum => text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    // Commas and colons may stand in a query as they are; so columns stay readable.
    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    public static string Address(string path, IEnumerable<(string Name, string? Value)> pairs)
    {
        var query = string.Join('&', pairs.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Escaped(p.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
