namespace DevZoneCrm.Core.Quotas.GetLeaves;

public sealed record LeavePersonDto(Guid Id, string Name, string? Unit);
