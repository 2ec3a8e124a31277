using System.Globalization;
using DevZoneCrm.Core.Projects.SearchProjects;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>Which columns a list shows, as they stand in its address: <c>Name:260,Amount,Unit</c>. Only known names are read; the project itself always stands first.</summary>
public static class ListColumns
{
    public const int MinWidth = 60;
    public const int MaxWidth = 600;

    /// <summary>What one key press or the drag of an edge goes by.</summary>
    public const int Step = 10;

    private static readonly ListColumn[] Usual = [ListColumn.Name, ListColumn.Investor, ListColumn.Amount, ListColumn.Stage, ListColumn.Days, ListColumn.Unit, ListColumn.Owner, ListColumn.KeyList];

    /// <summary>What is shown where nothing was chosen.</summary>
    public static IReadOnlyList<ChosenColumn> Default(bool counted) =>
        [.. Usual.Concat(counted ? [ListColumn.CountedOn] : [ListColumn.SignedOn, ListColumn.StartedOn]).Select(column => new ChosenColumn(column))];

    /// <summary>All that may be chosen. The currency stands with each amount; the day counted is known only behind a figure.</summary>
    public static IEnumerable<ListColumn> Offered(bool counted) =>
        Enum.GetValues<ListColumn>().Where(column => column != ListColumn.Currency && (counted || column != ListColumn.CountedOn));

    /// <summary>Empty where the address chooses none.</summary>
    public static IReadOnlyList<ChosenColumn> Read(string? text, bool counted)
    {
        var offered = Offered(counted).ToHashSet();
        var chosen = (text ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split(':', 2)).Select(part => (Column: ListValues.ToEnum<ListColumn>(part[0]), Width: part.Length > 1 ? Width(part[1]) : null))
            .Where(part => part.Column is { } column && offered.Contains(column)).Select(part => new ChosenColumn(part.Column!.Value, part.Width))
            .DistinctBy(part => part.Column).ToList();
        return chosen.Count == 0 ? [] : Ordered(chosen, counted);
    }

    public static string? Write(IReadOnlyList<ChosenColumn> columns) =>
        columns.Count == 0 ? null : string.Join(',', columns.Select(c => c.Width is { } width ? string.Create(CultureInfo.InvariantCulture, $"{c.Column}:{width}") : c.Column.ToString()));

    /// <summary>The project first; and none where that is what is shown anyway.</summary>
    public static IReadOnlyList<ChosenColumn> Ordered(IReadOnlyList<ChosenColumn> chosen, bool counted)
    {
        var name = chosen.FirstOrDefault(c => c.Column == ListColumn.Name);
        IReadOnlyList<ChosenColumn> ordered = [name with { Column = ListColumn.Name }, .. chosen.Where(c => c.Column != ListColumn.Name)];
        return ordered.SequenceEqual(Default(counted)) ? [] : ordered;
    }

    public static IReadOnlyList<ChosenColumn> Resized(IReadOnlyList<ChosenColumn> columns, ListColumn column, int width) =>
        [.. columns.Select(c => c.Column == column ? c with { Width = Math.Clamp(width, MinWidth, MaxWidth) } : c)];

    /// <summary>One place forward or back; the project stays first.</summary>
    public static IReadOnlyList<ChosenColumn> Moved(IReadOnlyList<ChosenColumn> columns, ListColumn column, int by)
    {
        var moved = columns.ToList();
        var at = moved.FindIndex(c => c.Column == column);
        var to = Math.Clamp(at + by, 1, moved.Count - 1);
        if (at > 0)
        {
            (moved[at], moved[to]) = (moved[to], moved[at]);
        }

        return moved;
    }

    private static int? Width(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? Math.Clamp(width, MinWidth, MaxWidth) : null;
}
