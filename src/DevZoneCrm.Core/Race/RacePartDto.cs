using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>A part of the multiplier and what it adds.</summary>
public sealed record RacePartDto(MultiplierParts Part, decimal Adds);
