namespace DevZoneCrm.Core.Activities.GetActivityForm;

public sealed record PostChoiceDto(Guid PostId, string Person, string? Unit, Guid? UnitId);
