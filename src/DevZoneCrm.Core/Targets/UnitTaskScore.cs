namespace DevZoneCrm.Core.Targets;

/// <param name="T">Rounded half up to 2 decimals; none for a unit without a race target, and before its first month has elapsed.</param>
/// <param name="Months">Full months counted.</param>
public sealed record UnitTaskScore(Guid UnitId, decimal? T, int Months, IReadOnlyList<TaskLine> Lines);
