using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Record.GetRecordChoices;

/// <summary>Whose lines and of which kinds of things can be asked for.</summary>
public sealed record GetRecordChoicesQuery : IQuery<RecordChoicesDto>;
