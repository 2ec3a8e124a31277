namespace DevZoneCrm.Core.People.GetPostChoices;

public sealed record PostChoiceDto(Guid Id, Guid? UnitId, string Person, string Title, string? Unit);
