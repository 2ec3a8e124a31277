using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>What the board shows. Totals always come from the server; cards are loaded page by page.</summary>
public sealed class ProjectBoardState(IAppSender sender)
{
    private int _asked;

    public BoardFilter Filter { get; private set; } = BoardFilter.None;

    public IReadOnlyList<BoardLane> Lanes { get; } = [.. BoardHeads.Stages.Select(s => new BoardLane(s))];

    /// <summary>The last answer; none until the first one came.</summary>
    public ProjectBoardDto? Board { get; private set; }

    public BoardChoicesDto? Choices { get; private set; }

    public Failure? Failure { get; private set; }

    /// <summary>The card that was moved last on this page: it glows once.</summary>
    public Guid? MovedId { get; private set; }

    public BoardCardDto? Find(Guid id) => Lanes.SelectMany(l => l.Cards).FirstOrDefault(c => c.Id == id);

    public BoardLane? LaneOf(Guid id) => Lanes.FirstOrDefault(l => l.Cards.Any(c => c.Id == id));

    public async Task LoadAsync(BoardFilter filter)
    {
        Filter = filter;
        MovedId = null;
        if (Choices is null && (await sender.Send(new GetBoardChoicesQuery())) is { IsSuccess: true } choices)
        {
            Choices = choices.Value;
        }

        await ReadAsync(null);
    }

    /// <summary>Reads heads and cards again after a move; columns stay as long as they were.</summary>
    public async Task RefreshAsync(Guid? moved = null)
    {
        MovedId = moved;
        await ReadAsync([.. Lanes.Select(l => Math.Min(l.Cards.Count, GetProjectBoardQuery.MaxSize))]);
    }

    public async Task LoadMoreAsync(ProjectStage stage)
    {
        var lane = Lanes[(int)stage - 1];
        if (lane.IsLoadingMore || lane.Remaining == 0)
        {
            return;
        }

        lane.IsLoadingMore = true;
        var asked = _asked;
        var result = await sender.Send(new GetBoardColumnQuery(Filter, stage, lane.Last));
        lane.IsLoadingMore = false;
        if (asked != _asked)
        {
            return;
        }

        Failure = result.Failure;
        if (result.IsSuccess)
        {
            lane.Append(result.Value);
        }
    }

    // Filters can be changed faster than the database answers: only the last question counts.
    private async Task ReadAsync(IReadOnlyList<int>? sizes)
    {
        var asked = ++_asked;
        var result = await sender.Send(new GetProjectBoardQuery(Filter, null, sizes));
        if (asked != _asked)
        {
            return;
        }

        Failure = result.Failure;
        if (!result.IsSuccess)
        {
            return;
        }

        Board = result.Value;
        foreach (var (lane, column) in Lanes.Zip(Board.Columns))
        {
            lane.Show(column.Total, column.Cards);
        }
    }
}
