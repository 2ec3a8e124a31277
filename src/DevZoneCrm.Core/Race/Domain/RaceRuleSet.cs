using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>赛马规则: a version as it is stored. Never changed: a change is the next version.</summary>
public sealed class RaceRuleSet : AggregateRoot
{
    public const int MaxCodeLength = 40;
    public const int MaxNameLength = 60;
    public const int MaxByLength = 100;

    public RaceRuleSet(int number, RaceRules content, bool isExample, string writtenBy, DateTimeOffset writtenAt)
        : this(number, isExample, writtenBy, writtenAt) => Content = content;

    private RaceRuleSet(int number, bool isExample, string writtenBy, DateTimeOffset writtenAt)
    {
        Number = number;
        IsExample = isExample;
        WrittenBy = writtenBy;
        WrittenAt = writtenAt;
    }

    /// <summary>1 is the shipped one.</summary>
    public int Number { get; private set; }

    public RaceRules Content { get; private set; } = new();

    /// <summary>示例规则: shipped, not the zone's own.</summary>
    public bool IsExample { get; private set; }

    public string WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
}
