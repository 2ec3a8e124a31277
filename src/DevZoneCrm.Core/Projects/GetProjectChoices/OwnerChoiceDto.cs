namespace DevZoneCrm.Core.Projects.GetProjectChoices;

public sealed record OwnerChoiceDto(Guid PostId, string Person, Guid? UnitId, bool IsCurrent);
