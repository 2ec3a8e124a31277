using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.ChooseLedgerColumns;

/// <summary>Which columns the zone's 台账 has when it is taken out of the system, and in which order. The answer is the new version of the zone's rules.</summary>
/// <param name="Headers">Headers of the project sheet; empty for the whole sheet.</param>
public sealed record ChooseLedgerColumnsCommand(long Version, IReadOnlyList<string> Headers) : ICommand<long>;
