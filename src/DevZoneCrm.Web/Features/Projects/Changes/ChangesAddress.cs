using System.Collections.Specialized;
using System.Globalization;
using System.Web;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Web.Features.Projects.Board;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>
/// Two days and the board's filter, as they stand in the address: <c>from</c>, <c>to</c>, <c>rows=all</c>, and what <see cref="BoardUrl"/> writes.
/// Without days it is this week so far against last Sunday; on a Monday, when the week's meeting looks back, the whole week before.
/// </summary>
public sealed record ChangesAddress
{
    public const string Path = "/board/changes";
    public const string PresentPath = "/board/present";

    private const string Iso = "yyyy-MM-dd";

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required BoardFilter Filter { get; init; }

    public bool All { get; init; }

    public string Url => Of(Path);

    public string PresentUrl => Of(PresentPath);

    /// <summary>The week that runs, or the one just over on its Monday: 本周, and no other span.</summary>
    public bool IsWeekOf(DateOnly today) => From == IsoWeeks.Before(To) && To >= IsoWeeks.Before(today);

    /// <summary>The board as of the second day.</summary>
    public string BoardUrlOf(DateOnly today) => ListValues.Address("/board", [("asOf", To < today ? Day(To) : null), .. FilterPairs]);

    private IEnumerable<(string Name, string? Value)> FilterPairs => BoardUrl.Write(Filter).Select(p => (p.Key, p.Value as string));

    public static ChangesAddress Read(string uri, DateOnly today)
    {
        var query = HttpUtility.ParseQueryString(new Uri(uri).Query);
        var isMonday = today.DayOfWeek == DayOfWeek.Monday;
        var to = DayOf(query, "to") ?? (isMonday ? today.AddDays(-1) : today);
        to = to > today ? today : to;
        var from = DayOf(query, "from") ?? IsoWeeks.Before(to);
        return new ChangesAddress
        {
            From = from <= to ? from : to,
            To = from <= to ? to : from > today ? today : from,
            Filter = BoardUrl.Read(query["unit"], query["chain"], query["tier"], query["list"], query["owner"], query["q"]),
            All = query["rows"] == "all",
        };
    }

    /// <summary>The whole week that holds the day; the current one ends today.</summary>
    public ChangesAddress Week(DateOnly day, DateOnly today) => this with { From = IsoWeeks.Before(day), To = IsoWeeks.Sunday(day) > today ? today : IsoWeeks.Sunday(day) };

    public GetBoardChangesQuery ToQuery(int? most = null) => new(From, To, Filter, most ?? (All ? GetBoardChangesQuery.MaxRows : GetBoardChangesQuery.Rows));

    private string Of(string path) => ListValues.Address(path, [("from", Day(From)), ("to", Day(To)), ("rows", All ? "all" : null), .. FilterPairs]);

    private static string Day(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(NameValueCollection query, string name) =>
        DateOnly.TryParseExact(query[name], Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2100 ? day : null;
}
