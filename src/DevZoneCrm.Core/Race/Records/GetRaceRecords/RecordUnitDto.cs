namespace DevZoneCrm.Core.Race.Records.GetRaceRecords;

/// <param name="IsValid">Exists today.</param>
public sealed record RecordUnitDto(Guid Id, string Name, bool IsValid);
