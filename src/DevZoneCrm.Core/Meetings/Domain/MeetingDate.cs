namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>One meeting of a cycle: the day the rule names, which never changes and so names the meeting, and the day on which it is held.</summary>
public readonly record struct MeetingDate(DateOnly NominalOn, DateOnly HeldOn);
