using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Targets;

namespace DevZoneCrm.Core.Race;

/// <summary>Standings of a period on a day and a week before, with what they were worked out by.</summary>
public sealed record RaceTable
{
    public required RacePeriod Period { get; init; }

    public DateOnly AsOf { get; init; }

    /// <summary>The day a week earlier; none where the period had not begun.</summary>
    public DateOnly? Before { get; init; }

    public required NumberedRules Rule { get; init; }

    public required RaceTerms Terms { get; init; }

    public bool IsExample { get; init; }

    /// <summary>Points can still be earned in it.</summary>
    public bool IsRunning { get; init; }

    /// <summary>The race of several years that this period belongs to, or would.</summary>
    public required RacePeriod Race { get; init; }

    /// <summary>It was asked for, and nobody has said in which year it begins.</summary>
    public bool IsUnset { get; init; }

    /// <summary>Over several years: the weight of each that has begun.</summary>
    public IReadOnlyList<(int Year, decimal Weight)> Years { get; init; } = [];

    public IReadOnlyList<RaceScore> Scores { get; init; } = [];

    /// <summary>What T of each unit is made of; none over several years.</summary>
    public IReadOnlyDictionary<Guid, UnitTaskScore> Tasks { get; init; } = new Dictionary<Guid, UnitTaskScore>();

    /// <summary>By unit.</summary>
    public IReadOnlyDictionary<Guid, RaceScore> Earlier { get; init; } = new Dictionary<Guid, RaceScore>();

    public IReadOnlyDictionary<Guid, RaceGap> Gaps { get; init; } = new Dictionary<Guid, RaceGap>();

    /// <summary>The days of the period up to the as-of day; of several years all of them.</summary>
    public (DateOnly From, DateOnly To) Days => (Period.From, AsOf);
}
