namespace DevZoneCrm.Core.Firms.GetFirmTasks;

/// <summary>What is to be done, the most urgent first; and how many claims are about to lapse.</summary>
public sealed record FirmTasksDto(IReadOnlyList<FirmTaskDto> Tasks, int Ending, DateOnly? FirstEndsOn);
