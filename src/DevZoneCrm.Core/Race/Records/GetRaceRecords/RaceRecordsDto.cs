namespace DevZoneCrm.Core.Race.Records.GetRaceRecords;

/// <param name="Units">All, by name, for the filter; those that exist today first in the dialog.</param>
public sealed record RaceRecordsDto(IReadOnlyList<RaceRecordDto> Rows, int Total, int Page, IReadOnlyList<RecordUnitDto> Units);
