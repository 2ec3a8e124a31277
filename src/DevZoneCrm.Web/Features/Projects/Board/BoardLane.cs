using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>A column as the page holds it: the total of all its projects and the cards loaded so far.</summary>
public sealed class BoardLane(ProjectStage stage)
{
    private readonly List<DrawnCard> _cards = [];
    private readonly Dictionary<Guid, int> _glows = [];
    private bool _isLoadingMore;

    public ProjectStage Stage { get; } = stage;

    public Figure Total { get; private set; } = Figure.Zero;

    public IReadOnlyList<DrawnCard> Cards => _cards;

    /// <summary>Rises with every change: a column that has not changed is not drawn again.</summary>
    public int Revision { get; private set; }

    public bool IsLoadingMore
    {
        get => _isLoadingMore;
        set
        {
            _isLoadingMore = value;
            Revision++;
        }
    }

    public int Remaining => Math.Max(0, Total.Count - _cards.Count);

    public BoardCursor? Last => _cards is [.., { Card: { StageOn: { } on } last }] ? new BoardCursor(on, last.Id) : null;

    public void Show(Figure total, IEnumerable<DrawnCard> cards)
    {
        Total = total;
        _cards.Clear();
        _cards.AddRange(cards);
        Revision++;
    }

    /// <summary>Adds a page; a card that is there already (moved while the page was on its way) is not shown twice.</summary>
    public void Append(IEnumerable<DrawnCard> cards)
    {
        _cards.AddRange(cards.Where(c => !_cards.Exists(there => there.Card.Id == c.Card.Id)).ToList());
        Revision++;
    }

    public void Count(Figure total)
    {
        Total = total;
        Revision++;
    }

    public void Take(Guid id)
    {
        if (_cards.RemoveAll(c => c.Card.Id == id) > 0)
        {
            Revision++;
        }
    }

    /// <summary>Puts a card where the order of the column wants it: newest in the stage first. Behind the last one loaded it waits to be loaded on.</summary>
    /// <param name="isWhole">Every card of the column was loaded before the change.</param>
    public void Put(DrawnCard card, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(card);
        var at = _cards.FindIndex(c => (c.Card.StageOn, c.Card.Id).CompareTo((card.Card.StageOn, card.Card.Id)) < 0);
        if (at >= 0 || isWhole)
        {
            _cards.Insert(at >= 0 ? at : _cards.Count, card);
        }

        Revision++;
    }

    /// <summary>How often the card has glowed; with every step the style sheet plays the glow once more.</summary>
    public int GlowOf(Guid id) => _glows.GetValueOrDefault(id);

    public void Glow(Guid id, int times)
    {
        _glows[id] = times;
        Revision++;
    }
}
