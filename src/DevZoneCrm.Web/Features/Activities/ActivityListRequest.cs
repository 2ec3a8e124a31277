using System.Globalization;
using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>What the address of 跟进记录 asks for. What cannot be read counts as not given.</summary>
public sealed record ActivityListRequest
{
    public const string Path = "/activities";
    public const int PageSize = 50;
    private const int MaxPage = 100_000;

    private const string CalendarView = "calendar";

    /// <summary>As a calendar rather than a list.</summary>
    public bool IsCalendar { get; init; }

    /// <summary>Whose calendar.</summary>
    public CalendarScope Scope { get; init; }

    /// <summary>The first day of the calendar's month; none for the current one.</summary>
    public DateOnly? Month { get; init; }

    public bool Mine { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? PostId { get; init; }

    public ActivityKind? Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    public bool IsFiltered => this with { Page = 1 } != new ActivityListRequest();

    public int FilterCount => new object?[] { UnitId, PostId, Kind, From, To }.Count(value => value is not null);

    public static ActivityListRequest Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? One(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
        return new ActivityListRequest
        {
            IsCalendar = One("view") == CalendarView,
            Scope = ListValues.ToEnum<CalendarScope>(One("scope")) ?? CalendarScope.Mine,
            Month = ListValues.ToDay(One("month") + "-01"),
            Mine = One("mine") == "1",
            UnitId = Guid.TryParse(One("unit"), out var unit) ? unit : null,
            PostId = Guid.TryParse(One("person"), out var post) ? post : null,
            Kind = ListValues.ToEnum<ActivityKind>(One("kind")),
            From = ListValues.ToDay(One("from")),
            To = ListValues.ToDay(One("to")),
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MaxPage) : 1,
        };
    }

    public string ToUrl() => ListValues.Address(Path,
    [
        ("view", IsCalendar ? CalendarView : null), ("scope", Scope == CalendarScope.Mine ? null : Scope.ToString()), ("month", Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        ("mine", Mine ? "1" : null), ("unit", UnitId?.ToString()), ("person", PostId?.ToString()), ("kind", Kind?.ToString()),
        ("from", ListValues.Day(From)), ("to", ListValues.Day(To)), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ]);

    public SearchActivitiesQuery ToQuery() => new() { Mine = Mine, UnitId = UnitId, PostId = PostId, Kind = Kind, From = From, To = To, Page = Page, PageSize = PageSize };
}
