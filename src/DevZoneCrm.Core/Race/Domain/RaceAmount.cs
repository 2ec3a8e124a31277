using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>An earlier total investment and the first day on which it no longer held.</summary>
public readonly record struct RaceAmount(DateOnly UntilOn, Money Investment);
