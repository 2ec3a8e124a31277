using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Record.GetPersonRecord;

/// <summary>What somebody did, newest first.</summary>
public sealed record GetPersonRecordQuery(Guid UserId, DateOnly? Day = null, long? Before = null) : IQuery<PersonRecordDto>;
