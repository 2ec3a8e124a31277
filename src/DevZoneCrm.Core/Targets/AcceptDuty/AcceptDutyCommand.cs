using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.AcceptDuty;

/// <summary>履职 of a unit in a month as the assessment office accepts it; a second value replaces the first, and the record keeps both. The answer is its version.</summary>
/// <param name="Month">Any day of it.</param>
/// <param name="Value">0 to 10, at most two decimals.</param>
public sealed record AcceptDutyCommand(Guid UnitId, DateOnly Month, decimal Value, string Reason) : ICommand<long>;
