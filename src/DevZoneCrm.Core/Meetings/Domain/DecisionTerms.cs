namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>What was decided, who does it and by when.</summary>
/// <param name="ItemId">The item it was decided on; none for the meeting as a whole.</param>
public sealed record DecisionTerms(string Text, Guid OwnerPostId, DateOnly DueOn, Guid? ItemId = null, Guid? AboutId = null);
