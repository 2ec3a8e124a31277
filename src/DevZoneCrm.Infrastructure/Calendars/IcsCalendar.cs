using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Common.Errors;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace DevZoneCrm.Infrastructure.Calendars;

/// <summary>A calendar as a file of RFC 5545. Whole days without a time zone: they are the zone's days wherever the file is read.</summary>
public static class IcsCalendar
{
    public static string Write(IReadOnlyList<CalendarEntryDto> entries, IcsWords words, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(words);
        var calendar = new Calendar { ProductId = "-//DevZone CRM//Follow-ups//ZH" };
        calendar.AddProperty("X-WR-CALNAME", words.Name);
        foreach (var entry in entries)
        {
            calendar.Events.Add(Event(entry, words, new CalDateTime(now.UtcDateTime)));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? string.Empty;
    }

    private static CalendarEvent Event(CalendarEntryDto entry, IcsWords words, CalDateTime stamp) => new()
    {
        Uid = $"{entry.Id:N}-{entry.Kind?.ToString() ?? "step"}@devzone-crm",
        DtStamp = stamp,
        Start = new CalDateTime(entry.From),
        // The day after the last one: an event of whole days ends where the next day begins.
        End = new CalDateTime(entry.To.AddDays(1)),
        Summary = string.Join(' ', new[] { entry.Who, entry.Kind is { } kind ? ErrorTexts.Word(kind) : words.Due, entry.IsMasked ? words.Masked : entry.About }.OfType<string>()),
        Description = entry.Text,
        Location = entry.City,
        Transparency = "TRANSPARENT",
    };
}
