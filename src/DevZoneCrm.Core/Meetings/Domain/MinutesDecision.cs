namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>A decision as published: text, owner by name and unit, date.</summary>
public sealed record MinutesDecision(int Number, string Text, string Owner, string? Unit, DateOnly DueOn);
