namespace DevZoneCrm.Core.Activities.GetActivityForm;

public sealed record UnitChoiceDto(Guid Id, string Name);
