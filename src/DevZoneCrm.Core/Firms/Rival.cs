using DevZoneCrm.Core.Firms.Matching;

namespace DevZoneCrm.Core.Firms;

/// <summary>Another unit's report of the same firm.</summary>
/// <param name="OwnOn">The day of the asking unit's own claim.</param>
/// <param name="OwnAt">Its instant.</param>
/// <param name="At">The instant of the other claim.</param>
public sealed record Rival(Guid ProjectId, Guid UnitId, FirmMatch Match, DateOnly OwnOn, DateTimeOffset OwnAt, DateTimeOffset At);
