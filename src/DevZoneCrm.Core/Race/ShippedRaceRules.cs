using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>Version 1: the shipped rules (示例规则). They are in no table; the zone's own versions are.</summary>
public sealed record ShippedRaceRules(RaceRules Rules)
{
    public const int Number = 1;
}
