using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>A column on the two days.</summary>
public sealed record ColumnChangeDto(ProjectStage Stage, Figure Before, Figure After)
{
    public int Count => After.Count - Before.Count;

    public decimal Wan => After.Wan - Before.Wan;

    /// <summary>Difference of the two rounded sums in 万元, as <c>report diff</c> gives it.</summary>
    public long InvestmentWan => After.InvestmentWan - Before.InvestmentWan;
}
