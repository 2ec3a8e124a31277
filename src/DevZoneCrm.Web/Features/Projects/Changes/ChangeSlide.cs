using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.GetBoardChanges;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>One screen of the meeting.</summary>
/// <param name="Kind">None for the overview of all columns.</param>
/// <param name="Stage">Of moves: the column they reached.</param>
/// <param name="Part">From 1, where one kind fills several screens.</param>
public sealed record ChangeSlide(ChangeKind? Kind, ProjectStage Stage, IReadOnlyList<BoardChangeRowDto> Rows, int Count, int Part, int Parts)
{
    /// <summary>Rows that can be read from five metres.</summary>
    public const int RowsPerScreen = 6;

    /// <summary>Screens of one kind; what is behind them is on the page and on the sheet.</summary>
    private const int MaxParts = 5;

    /// <summary>Net of all columns, each column's moves, entered, left, amounts, and those that stand still.</summary>
    public static IReadOnlyList<ChangeSlide> Of(BoardChangesDto changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return
        [
            new ChangeSlide(null, ProjectStage.None, [], 0, 1, 1),
            .. changes.Reached.OrderBy(r => r.Key).SelectMany(r => Screens(ChangeKind.Moved, r.Key, [.. changes.Moved.Rows.Where(m => m.After == r.Key)], r.Value)),
            .. Screens(ChangeKind.Entered, ProjectStage.None, changes.Entered.Rows, changes.Entered.Count),
            .. Screens(ChangeKind.Left, ProjectStage.None, changes.Left.Rows, changes.Left.Count),
            .. Screens(ChangeKind.Amounts, ProjectStage.None, changes.Amounts.Rows, changes.Amounts.Count),
            .. Screens(ChangeKind.Stuck, ProjectStage.None, changes.Stuck.Rows, changes.Stuck.Count),
        ];
    }

    private static IEnumerable<ChangeSlide> Screens(ChangeKind kind, ProjectStage stage, IReadOnlyList<BoardChangeRowDto> rows, int count)
    {
        var screens = rows.Chunk(RowsPerScreen).Take(MaxParts).ToList();
        return screens.Count == 0 ? [new ChangeSlide(kind, stage, [], count, 1, 1)] : screens.Select((part, index) => new ChangeSlide(kind, stage, part, count, index + 1, screens.Count));
    }
}
