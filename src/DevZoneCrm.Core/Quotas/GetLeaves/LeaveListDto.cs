namespace DevZoneCrm.Core.Quotas.GetLeaves;

/// <param name="People">Whose leave the viewer may record, by unit and name; one alone is the viewer.</param>
public sealed record LeaveListDto(IReadOnlyList<LeaveDto> Leaves, IReadOnlyList<LeavePersonDto> People);
