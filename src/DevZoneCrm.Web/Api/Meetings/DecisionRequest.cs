namespace DevZoneCrm.Web.Api.Meetings;

/// <summary>议定事项.</summary>
public sealed record DecisionRequest(string Text, Guid OwnerPostId, DateOnly DueOn, Guid? ItemId = null);
