namespace DevZoneCrm.Core.Activities;

public sealed record ActivityPersonDto(Guid PostId, string Name);
