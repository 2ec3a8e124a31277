using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Web.Features.Projects.Changes;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>What the board shows. Totals always come from the server; cards are loaded page by page.</summary>
public sealed partial class ProjectBoardState(IAppSender sender, ZoneCalendar calendar, CardDrawings drawings)
{
    private int _asked;
    private int _glows;

    public BoardFilter Filter { get; private set; } = BoardFilter.None;

    /// <summary>The past day that is shown; none for today, which stays live.</summary>
    public DateOnly? AsOf { get; private set; }

    public IReadOnlyList<BoardLane> Lanes { get; } = [.. BoardHeads.Stages.Select(s => new BoardLane(s))];

    /// <summary>The last answer; none until the first one came.</summary>
    public ProjectBoardDto? Board { get; private set; }

    public DateOnly Today => calendar.Today;

    /// <summary>What changed since the Sunday before; it comes after the board.</summary>
    public BoardStrip? Strip { get; private set; }

    public BoardChoicesDto? Choices { get; private set; }

    public Failure? Failure { get; private set; }

    public BoardCardDto? Find(Guid id) => Lanes.SelectMany(l => l.Cards).FirstOrDefault(c => c.Card.Id == id)?.Card;

    public BoardLane? LaneOf(Guid id) => Lanes.FirstOrDefault(l => l.Cards.Any(c => c.Card.Id == id));

    /// <summary>亿元 with which the zone opens its board; none for all projects.</summary>
    public int? OpeningMinYi { get; private set; }

    public async Task ReadOpeningAsync()
    {
        var rules = await sender.Send(new GetZoneRulesQuery());
        OpeningMinYi = rules is { IsSuccess: true } ? rules.Value.DefaultMinYi : null;
    }

    public async Task LoadAsync(BoardFilter filter, DateOnly? asOf = null)
    {
        (Filter, AsOf, Strip) = (filter, asOf, null);
        if (filter is not { UnitId: null, ChainId: null, OwnerPostId: null })
        {
            // What is chosen stands on the chip by its name.
            await LoadChoicesAsync();
        }

        await ReadAsync(null, null);
    }

    public async Task LoadChoicesAsync()
    {
        if (Choices is null && (await sender.Send(new GetBoardChoicesQuery())) is { IsSuccess: true } choices)
        {
            Choices = choices.Value;
        }
    }

    /// <summary>The difference to the board before this week; the board does not wait for it.</summary>
    public async Task LoadStripAsync(long? version = null)
    {
        var (asked, to) = (_asked, AsOf ?? calendar.Today);
        var from = IsoWeeks.Before(to);
        var result = await sender.Send(new GetBoardStripQuery(from, to, Filter) { DataVersion = version });
        if (asked == _asked)
        {
            Strip = result.IsSuccess ? new BoardStrip(from, to, result.Value) : null;
        }
    }

    /// <summary>Reads heads and cards again; columns stay as long as they were, and the moved card glows.</summary>
    public async Task RefreshAsync(Guid? moved = null, long? version = null)
    {
        var sizes = Lanes.Select(l => Math.Min(l.Cards.Count, GetProjectBoardQuery.MaxSize)).ToList();

        // Boards that were not loaded on all ask for the same first cards, and share the answer.
        await ReadAsync(sizes.Exists(s => s > GetProjectBoardQuery.PageSize) ? sizes : null, version);
        if (moved is { } id)
        {
            LaneOf(id)?.Glow(id, ++_glows);
            await LoadStripAsync();
        }
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
        var result = await sender.Send(new GetBoardColumnQuery(Filter, stage, lane.Last, AsOf));
        lane.IsLoadingMore = false;
        if (asked != _asked)
        {
            return;
        }

        Failure = result.Failure;
        if (result.IsSuccess)
        {
            lane.Append(await drawings.DrawAsync(result.Value, AsOf is not null));
        }
    }

    // Filters can be changed faster than the database answers: only the last question counts.
    private async Task ReadAsync(IReadOnlyList<int>? sizes, long? version)
    {
        var asked = ++_asked;
        var result = await sender.Send(new GetProjectBoardQuery(Filter, AsOf, sizes) { DataVersion = version });
        if (asked != _asked)
        {
            return;
        }

        if (!result.IsSuccess)
        {
            Failure = result.Failure;
            return;
        }

        var cards = await drawings.DrawAsync([.. result.Value.Columns.SelectMany(c => c.Cards)], AsOf is not null);
        if (asked != _asked)
        {
            return;
        }

        // The cards stay in their lanes, drawn; a second list of them would only weigh.
        (Failure, Board) = (null, result.Value with { Columns = [] });
        var byStage = cards.ToLookup(c => c.Card.Stage);
        foreach (var (lane, column) in Lanes.Zip(result.Value.Columns))
        {
            lane.Show(column.Total, byStage[lane.Stage]);
        }
    }
}
