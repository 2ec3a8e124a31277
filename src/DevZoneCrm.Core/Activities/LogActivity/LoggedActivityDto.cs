namespace DevZoneCrm.Core.Activities.LogActivity;

public sealed record LoggedActivityDto(Guid ActivityId, long Version);
