using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>A line of the ledger as it counted when the board was published; written once. The board's hash in the record covers it.</summary>
public sealed class RaceBoardLine : INotAudited
{
    private RaceBoardLine()
    {
    }

    public Guid BoardId { get; private set; }

    public Guid EntryId { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid? ProjectId { get; private set; }

    public RaceMilestone Milestone { get; private set; }

    public RaceMilestone? TakesBack { get; private set; }

    public RaceCause Cause { get; private set; }

    public DateOnly On { get; private set; }

    public string? Tier { get; private set; }

    public int Rule { get; private set; }

    public long PointsE2 { get; private set; }

    public long UnitPointsE2 { get; private set; }

    public static RaceBoardLine Of(Guid boardId, RaceEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new RaceBoardLine
        {
            BoardId = boardId,
            EntryId = entry.Id,
            UnitId = entry.UnitId,
            ProjectId = entry.ProjectId,
            Milestone = entry.Milestone,
            TakesBack = entry.TakesBack,
            Cause = entry.Cause,
            On = entry.On,
            Tier = entry.Tier,
            Rule = entry.Rule,
            PointsE2 = entry.PointsE2,
            UnitPointsE2 = entry.UnitPointsE2,
        };
    }
}
