namespace DevZoneCrm.Core.Events.Domain;

/// <summary>The names of what an event can refuse.</summary>
public static class EventErrors
{
    public const string LastBeforeFirst = "Event.LastBeforeFirst";
    public const string TooLong = "Event.TooLong";
    public const string IsCancelled = "Event.IsCancelled";
    public const string NotPlanned = "Event.NotPlanned";
    public const string NotYet = "Event.NotYet";
    public const string NotIn = "Event.NotIn";
    public const string OtherUnit = "Event.OtherUnit";
    public const string ProjectUnknown = "Event.ProjectUnknown";

    /// <summary>The project is in another event in the same role; the sentence names both.</summary>
    public static string Taken(EventProjectRole role) => $"Event.Taken.{role}";
}
