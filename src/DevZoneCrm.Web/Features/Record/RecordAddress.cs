using System.Globalization;
using DevZoneCrm.Core.Record.SearchRecord;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Record;

/// <summary>What the addresses of the record ask for. What cannot be read counts as not given.</summary>
public sealed record RecordAddress
{
    public const string Audit = "/audit";

    public string Path { get; init; } = Audit;

    public Guid? ActorId { get; init; }

    public string? Entity { get; init; }

    public DateOnly? Day { get; init; }

    public long? Before { get; init; }

    public bool IsFiltered => ActorId is not null || Entity is not null || Day is not null;

    public static string Person(Guid userId) => $"/people/{userId}";

    public static RecordAddress Of(string uri)
    {
        var address = new Uri(uri);
        var query = QueryHelpers.ParseQuery(address.Query);
        string? One(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } value ? value : null;
        return new RecordAddress
        {
            Path = address.AbsolutePath,
            ActorId = Guid.TryParse(One("who"), out var who) ? who : null,
            Entity = One("kind"),
            Day = ListValues.ToDay(One("day")),
            Before = long.TryParse(One("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null,
        };
    }

    public string ToUrl() => ListValues.Address(Path,
        [("who", ActorId?.ToString()), ("kind", Entity), ("day", ListValues.Day(Day)), ("before", Before?.ToString(CultureInfo.InvariantCulture))]);

    public SearchRecordQuery ToQuery() => new() { ActorId = ActorId, Entity = Entity, Day = Day, Before = Before };
}
