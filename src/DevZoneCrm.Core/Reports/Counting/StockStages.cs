using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Which stages make up a stock (contracts 3): 在手推进 is 意向 and 签约, 在建 is 开工.</summary>
public static class StockStages
{
    public static readonly IReadOnlyDictionary<StockKind, IReadOnlyList<ProjectStage>> All = new Dictionary<StockKind, IReadOnlyList<ProjectStage>>
    {
        [StockKind.Lead] = [ProjectStage.Lead],
        [StockKind.Negotiating] = [ProjectStage.Negotiating],
        [StockKind.Intent] = [ProjectStage.Intent],
        [StockKind.InHand] = [ProjectStage.Intent, ProjectStage.Signed],
        [StockKind.UnderConstruction] = [ProjectStage.Started],
    };

    /// <summary>As a counting rule says; 线索 and 意向 are themselves under every rule.</summary>
    public static IReadOnlyDictionary<StockKind, IReadOnlyList<ProjectStage>> Under(RuleContent rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new Dictionary<StockKind, IReadOnlyList<ProjectStage>>(All)
        {
            [StockKind.Negotiating] = rule.Negotiating,
            [StockKind.InHand] = rule.InHand,
            [StockKind.UnderConstruction] = rule.UnderConstruction,
        };
    }

    /// <summary>The stages that are part of some stock; the others stand on the board only.</summary>
    public static readonly IReadOnlyList<ProjectStage> Counted = [.. All.Values.SelectMany(stages => stages).Distinct()];
}
