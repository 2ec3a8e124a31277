using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Projects.GetChangedCards;
using DevZoneCrm.Core.Reports.GetBoardStrip;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>What an open board does when something was saved anywhere.</summary>
public sealed partial class ProjectBoardState
{
    // Versions that the cards show already and the strip does not.
    private readonly HashSet<long> _withoutStrip = [];

    /// <summary>Something was saved somewhere: reads the cards it touched and the heads of their columns. Everything else stays as it is.</summary>
    /// <returns>There is something to draw, and the strip is still to be completed.</returns>
    public async Task<bool> ApplyAsync(ChangeNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (Board is null || AsOf is not null || notice.Projects.Values.All(p => p.Version > 0 && Find(p.Id)?.Version >= p.Version) && !notice.IsBroad)
        {
            return false;
        }

        if (notice.IsBroad)
        {
            _withoutStrip.Add(notice.Version);
            await RefreshAsync(null, notice.Version);
            return true;
        }

        var asked = _asked;
        var result = await sender.Send(new GetChangedCardsQuery(Filter, notice.ProjectIds, notice.Stages, notice.Version));
        if (!result.IsSuccess || result.Value.IsNothing)
        {
            return false;
        }

        var cards = await drawings.DrawAsync([.. result.Value.Cards.Values.OrderBy(c => c.StageOn).ThenBy(c => c.Id)], AsOf is not null);
        if (asked == _asked)
        {
            Board = Board with { At = result.Value.At };
            Show(notice.ProjectIds, result.Value, cards);
        }

        _withoutStrip.Add(notice.Version);
        return true;
    }

    /// <summary>The card and its totals are what somebody is waiting for; the strip comes after.</summary>
    public async Task<bool> CompleteAsync(ChangeNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (!_withoutStrip.Remove(notice.Version) || Strip is not { } strip)
        {
            return false;
        }

        if (notice.IsBroad)
        {
            await LoadStripAsync(notice.Version);
            return true;
        }

        var result = await sender.Send(new GetBoardStripQuery(strip.From, strip.To, Filter, notice.ProjectIds) { DataVersion = notice.Version });
        if (result.IsSuccess && ReferenceEquals(strip, Strip))
        {
            strip.Replace(notice.ProjectIds, result.Value);
        }

        return true;
    }

    private void Show(IReadOnlyList<Guid> ids, ChangedCardsDto changed, IReadOnlyList<DrawnCard> cards)
    {
        var before = ids.ToDictionary(id => id, Find);
        var whole = Lanes.Select(l => l.Remaining == 0).ToList();
        foreach (var lane in Lanes)
        {
            foreach (var id in ids)
            {
                lane.Take(id);
            }

            if (changed.Totals.TryGetValue(lane.Stage, out var total))
            {
                lane.Count(total);
            }
        }

        foreach (var drawn in cards)
        {
            var card = drawn.Card;
            var lane = Lanes[(int)card.Stage - 1];
            lane.Put(drawn, whole[(int)card.Stage - 1]);
            if (before[card.Id]?.Version != card.Version)
            {
                lane.Glow(card.Id, ++_glows);
            }
        }
    }
}
