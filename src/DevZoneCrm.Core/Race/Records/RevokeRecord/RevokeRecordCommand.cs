using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Records.RevokeRecord;

/// <summary>撤销 what was booked by hand: its line is reversed, and the flag or card that hangs on it is taken back.</summary>
public sealed record RevokeRecordCommand(Guid Id, long Version, string Reason) : ICommand<long>;
