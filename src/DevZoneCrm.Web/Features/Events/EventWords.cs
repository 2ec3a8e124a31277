using System.Globalization;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Overview;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>How events are read out.</summary>
internal static class EventWords
{
    /// <summary>2021-05-18, or both days.</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last ? ListValues.Day(first)! : $"{ListValues.Day(first)} – {(first.Year == last.Year ? last.ToString("MM-dd", CultureInfo.InvariantCulture) : ListValues.Day(last))}";

    /// <summary>Country, city and hall, as far as they are known.</summary>
    public static string Where(string? country, string? city, string? place) => string.Join(" · ", new[] { country, city, place }.Where(t => !string.IsNullOrEmpty(t)));

    public static TagTone Tone(ZoneEventState state) => state switch
    {
        ZoneEventState.Held => TagTone.Ok,
        ZoneEventState.Cancelled => TagTone.Alarm,
        _ => TagTone.Pending,
    };

    /// <summary>3月, Mar.</summary>
    public static string Month(DateOnly month, IStringLocalizer<EventTexts> text) => text["Month", MonthlyChart.MonthName(month.Month)];
}
