using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Months.Domain;

/// <summary>What a counting rule says, as a value: it is what a closed month keeps.</summary>
public sealed record RuleContent
{
    /// <summary>The rule of contracts 3, in force where a zone wrote none: every size, signed is 签约, 在手推进 is 意向 and 签约.</summary>
    public static readonly RuleContent Shipped = new() { Number = 1, ValidFrom = new DateOnly(1990, 1, 1), IsExample = true };

    /// <summary>1 is the shipped rule; every change is the next number.</summary>
    public int Number { get; init; }

    /// <summary>None for the shipped rule, which each language names itself.</summary>
    public string? Name { get; init; }

    public DateOnly ValidFrom { get; init; }

    /// <summary>亿元; none for every size.</summary>
    public decimal? MinYi { get; init; }

    /// <summary>万美元, a lane of its own for dollar projects; none where they are converted.</summary>
    public decimal? MinUsdWan { get; init; }

    public SignedMeaning Signed { get; init; }

    /// <summary>在谈.</summary>
    public IReadOnlyList<ProjectStage> Negotiating { get; init; } = [ProjectStage.Negotiating];

    /// <summary>在手推进.</summary>
    public IReadOnlyList<ProjectStage> InHand { get; init; } = [ProjectStage.Intent, ProjectStage.Signed];

    /// <summary>在建.</summary>
    public IReadOnlyList<ProjectStage> UnderConstruction { get; init; } = [ProjectStage.Started];

    public RateOfRecord Rate { get; init; }

    public CountingBasis Basis { get; init; }

    public string? Note { get; init; }

    /// <summary>示例规则: shipped, not decided by the zone.</summary>
    public bool IsExample { get; init; }
}
