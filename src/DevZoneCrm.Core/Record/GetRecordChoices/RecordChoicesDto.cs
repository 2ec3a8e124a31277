using DevZoneCrm.Core.Accounts;

namespace DevZoneCrm.Core.Record.GetRecordChoices;

/// <param name="Entities">Kinds of things that have lines.</param>
public sealed record RecordChoicesDto(IReadOnlyList<AccountChoiceDto> People, IReadOnlyList<string> Entities);
