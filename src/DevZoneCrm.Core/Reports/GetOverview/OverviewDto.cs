using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

public sealed record OverviewDto
{
    public required Period Period { get; init; }

    public required Period YearBefore { get; init; }

    /// <summary>The day of the stocks and key lists.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day the stocks are compared with: the same day a month earlier, month's end with month's end.</summary>
    public required DateOnly MonthBefore { get; init; }

    /// <summary>The counting rule of the period: of its last month if that is closed, else the one in force.</summary>
    public required RuleContent Rule { get; init; }

    public required CountingBasis Basis { get; init; }

    /// <summary>What the headline, its months, tiers and shares count: 签约 or 签约注册.</summary>
    public required FlowKind Headline { get; init; }

    /// <summary>What of the period is closed; none where nothing is.</summary>
    public OverviewClosed? Closed { get; init; }

    /// <summary>The closed months of the period a year before: there the figures are the closed ones.</summary>
    public required IReadOnlyList<string> ClosedBefore { get; init; }

    /// <summary>签约, 注册, 新签约注册, 开工, 竣工, 投产 and 竣工投产.</summary>
    public required IReadOnlyDictionary<FlowKind, ComparedFigure> Flows { get; init; }

    public required IReadOnlyDictionary<StockKind, ComparedFigure> Stocks { get; init; }

    /// <summary>Inclusive tiers; the first row is everything that passes the threshold.</summary>
    public required IReadOnlyList<OverviewTier> Tiers { get; init; }

    /// <summary>The months of the year in which the period ends, up to its end.</summary>
    public required IReadOnlyList<OverviewMonth> Months { get; init; }

    /// <summary>The headline by unit, the largest amount first.</summary>
    public required IReadOnlyList<OverviewShare> Units { get; init; }

    /// <summary>The headline by chain, the largest amount first, projects without a chain last.</summary>
    public required IReadOnlyList<OverviewShare> Chains { get; init; }

    /// <summary>Projects of the period by sector; a row without a sector only if there are such projects.</summary>
    public required IReadOnlyList<OverviewSector> Sectors { get; init; }

    /// <summary>The lists of the year in which the period ends.</summary>
    public required IReadOnlyDictionary<KeyListLevel, KeyListFigure> KeyLists { get; init; }

    /// <summary>Rates of record of the years the figures stand on.</summary>
    public required IReadOnlyDictionary<int, decimal> Rates { get; init; }

    /// <summary>Units that existed in the period, to choose from.</summary>
    public required IReadOnlyList<OverviewChoice> UnitChoices { get; init; }

    /// <summary>Chains that existed in the period, to choose from.</summary>
    public required IReadOnlyList<OverviewChoice> ChainChoices { get; init; }

    /// <summary>The unit the figures are narrowed to; none for the zone.</summary>
    public Guid? UnitId { get; init; }

    public Guid? ChainId { get; init; }

    /// <summary>签约 needs a 质量评估 grade; where not, the page says so.</summary>
    public bool IsReviewGateOn { get; init; } = true;

    /// <summary>Nothing happened in the period and nothing stands on the day.</summary>
    public bool IsEmpty => Flows.Values.All(f => f.Now.Count == 0) && Stocks.Values.All(s => s.Now.Count == 0);
}
