using DevZoneCrm.Core.Accounts;

namespace DevZoneCrm.Core.Record.GetPersonRecord;

public sealed record PersonRecordDto(AccountChoiceDto Person, RecordListDto Record);
