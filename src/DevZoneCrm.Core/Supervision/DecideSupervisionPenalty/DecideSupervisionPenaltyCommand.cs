namespace DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;

/// <summary>考核办 confirms or declines the points that a red light proposes to take; only then they are booked in the race.</summary>
public sealed record DecideSupervisionPenaltyCommand(Guid OrderId, long Version, bool Confirmed, string Reason) : ISupervisionCommand;
