using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.GetBoardChanges;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>The figures of the change strip; sums in 万元.</summary>
public sealed record StripFigures
{
    public int Entered { get; init; }

    public decimal EnteredWan { get; init; }

    public int Moved { get; init; }

    /// <summary>Of the moves, how many reached 签约 and 开工.</summary>
    public int Signed { get; init; }

    public int Started { get; init; }

    public int Left { get; init; }

    public decimal LeftWan { get; init; }

    public int Amounts { get; init; }

    public decimal AmountsWan { get; init; }

    public int NetCount { get; init; }

    public decimal NetWan { get; init; }

    public int Unmoved { get; init; }

    /// <summary>Over the limit of their stage.</summary>
    public int Overdue { get; init; }

    public static StripFigures Of(BoardChangesDto changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return new StripFigures
        {
            Entered = changes.Entered.Count,
            EnteredWan = changes.Entered.Wan,
            Moved = changes.Moved.Count,
            Signed = changes.Reached.GetValueOrDefault(ProjectStage.Signed),
            Started = changes.Reached.GetValueOrDefault(ProjectStage.Started),
            Left = changes.Left.Count,
            LeftWan = changes.Left.Wan,
            Amounts = changes.Amounts.Count,
            AmountsWan = changes.Amounts.Wan,
            NetCount = changes.NetCount,
            NetWan = changes.NetWan,
            Unmoved = changes.Unmoved,
            Overdue = changes.Stuck.Count,
        };
    }
}
