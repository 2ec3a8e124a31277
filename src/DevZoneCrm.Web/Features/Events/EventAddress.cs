using System.Globalization;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.SearchEvents;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>What the address of 活动 asks for. What cannot be read counts as not given.</summary>
public sealed record EventAddress
{
    public const string Path = "/events";
    public const int PageSize = 50;
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int MonthsPerYear = 12;
    private const int MaxPage = 100_000;

    public int Year { get; init; }

    /// <summary>1 to 12; none for the whole year.</summary>
    public int? Month { get; init; }

    public ZoneEventKind? Kind { get; init; }

    public ZoneEventState? State { get; init; }

    public Guid? UnitId { get; init; }

    public int Page { get; init; } = 1;

    public bool IsFiltered => Month is not null || Kind is not null || State is not null || UnitId is not null;

    public string Url => ListValues.Address(Path,
    [
        ("year", Year.ToString(CultureInfo.InvariantCulture)), ("month", Month?.ToString(CultureInfo.InvariantCulture)), ("kind", Kind?.ToString()), ("state", State?.ToString()), ("unit", UnitId?.ToString()),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ]);

    public static string Of(Guid id) => $"{Path}/{id}";

    public static string ListOf(Guid id, EventProjectRole role) => $"{Path}/{id}/list?role={role}";

    public static string ExportOf(Guid id, EventProjectRole? role = null) => role is null ? $"/export{Path}/{id}" : $"/export{Path}/{id}?role={role}";

    public static EventAddress Read(string uri, DateOnly today)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? One(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
        return new EventAddress
        {
            Year = Number(One("year"), FirstYear, LastYear) ?? today.Year,
            Month = Number(One("month"), 1, MonthsPerYear),
            Kind = ListValues.ToEnum<ZoneEventKind>(One("kind")),
            State = ListValues.ToEnum<ZoneEventState>(One("state")),
            UnitId = Guid.TryParse(One("unit"), out var unit) ? unit : null,
            Page = Number(One("page"), 1, MaxPage) ?? 1,
        };
    }

    public SearchEventsQuery ToQuery()
    {
        var first = new DateOnly(Year, Month ?? 1, 1);
        return new SearchEventsQuery { From = first, To = first.AddMonths(Month is null ? MonthsPerYear : 1).AddDays(-1), Kind = Kind, State = State, UnitId = UnitId, Page = Page, PageSize = PageSize };
    }

    private static int? Number(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
