namespace DevZoneCrm.Core.Race;

/// <summary>A unit's sums over a span, in hundredths of a point.</summary>
/// <param name="Deductions">Lines that cost points.</param>
public readonly record struct RacePoints(long PointsE2, long UnitPointsE2, int Deductions);
