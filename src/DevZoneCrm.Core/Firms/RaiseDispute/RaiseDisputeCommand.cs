using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.RaiseDispute;

/// <summary>撞单争议: a unit that has reported a firm itself disputes another unit's right to it.</summary>
/// <returns>The dispute's id.</returns>
public sealed record RaiseDisputeCommand(Guid ProjectId, Guid UnitId, string Grounds) : ICommand<Guid>;
