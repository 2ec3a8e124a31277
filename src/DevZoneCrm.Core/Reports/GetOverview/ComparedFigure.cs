using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>A figure beside the one it is compared with: a flow with the year before, a stock with the month before.</summary>
public sealed record ComparedFigure(Figure Now, Figure Before)
{
    public int CountChange => Now.Count - Before.Count;

    /// <summary>In 万元, exact.</summary>
    public decimal WanChange => Now.Wan - Before.Wan;

    /// <summary>Growth of the amount in percent; none where there was nothing before.</summary>
    public decimal? WanGrowth => Growth.Percent(Now.Wan, Before.Wan);
}
