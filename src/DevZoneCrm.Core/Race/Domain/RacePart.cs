namespace DevZoneCrm.Core.Race.Domain;

/// <summary>分成: a unit's share of a project in percent.</summary>
public readonly record struct RacePart(Guid UnitId, int Percent);
