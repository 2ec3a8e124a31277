namespace DevZoneCrm.Core.Race.Domain;

/// <summary>A version of the rules and its number; the shipped one is 1.</summary>
public sealed record NumberedRules(int Number, RaceRules Rules);
