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
}
