namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>The names of what a meeting can refuse.</summary>
public static class MeetingErrors
{
    public const string DayOutOfRange = "Meeting.DayOutOfRange";
    public const string NeedsAnchor = "Meeting.NeedsAnchor";
    public const string NoSection = "Meeting.NoSection";
    public const string NoParticipants = "Meeting.NoParticipants";
    public const string NotPlanned = "Meeting.NotPlanned";
    public const string NotRunning = "Meeting.NotRunning";
    public const string IsOver = "Meeting.IsOver";
    public const string NotYet = "Meeting.NotYet";
    public const string NoItem = "Meeting.NoItem";
    public const string DueInPast = "Meeting.DueInPast";
    public const string NotYours = "Meeting.NotYours";
    public const string AnotherRuns = "Meeting.AnotherRuns";
    public const string OwnerUnknown = "Meeting.OwnerUnknown";
    public const string OrderIsWorked = "Meeting.OrderIsWorked";
    public const string OnePlanned = "Meeting.OnePlanned";
    public const string NameTaken = "Meeting.NameTaken";
    public const string CycleNotYours = "Meeting.CycleNotYours";
}
