using System.Globalization;
using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>The stops of a trip: those logged with it, and one that is added to it.</summary>
public sealed partial class ActivityForm
{
    /// <summary>As a stop of a trip that is there already: its last day so far, its city.</summary>
    public void StartIn(ActivityDto trip, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(trip);
        (this["PartOfId"], this["City"]) = (trip.Id.ToString(), trip.City ?? string.Empty);
        SetDay("On", on);
    }

    public void AddStop()
    {
        var next = StopCount;
        this[Stop(next, "Id")] = Guid.CreateVersion7().ToString();
        this[Stop(next, "On")] = next == 0 ? this["On"] : this[Stop(next - 1, "On")];
        this["Stops"] = (next + 1).ToString(CultureInfo.InvariantCulture);
    }

    public void RemoveStop(int stop)
    {
        var count = StopCount;
        for (var i = stop; i < count; i++)
        {
            foreach (var field in StopFields)
            {
                this[Stop(i, field)] = i + 1 < count ? this[Stop(i + 1, field)] : string.Empty;
            }
        }

        this["Stops"] = (count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private ActivityStop ToStop(int stop)
    {
        string? Text(string field) => Blank(Stop(stop, field));
        return new ActivityStop(Id(this[Stop(stop, "Id")]) ?? Guid.Empty, Id(this[Stop(stop, "ProjectId")]), new ActivityFacts
        {
            Kind = Enum.TryParse<ActivityKind>(this[Stop(stop, "Kind")], out var kind) ? kind : ActivityKind.Visit,
            On = Day(Stop(stop, "On")) ?? Day("On") ?? default,
            Firm = Text("Firm"),
            City = Text("City"),
            Contacts = Text("Contacts"),
            Content = Text("Content"),
            Result = Text("Result"),
        });
    }
}
