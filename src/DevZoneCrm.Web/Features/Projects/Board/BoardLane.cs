using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>A column as the page holds it: the total of all its projects and the cards loaded so far.</summary>
public sealed class BoardLane(ProjectStage stage)
{
    private readonly List<BoardCardDto> _cards = [];

    public ProjectStage Stage { get; } = stage;

    public Figure Total { get; private set; } = Figure.Zero;

    public IReadOnlyList<BoardCardDto> Cards => _cards;

    public bool IsLoadingMore { get; set; }

    public int Remaining => Math.Max(0, Total.Count - _cards.Count);

    public BoardCursor? Last => _cards is [.., { StageOn: { } on } last] ? new BoardCursor(on, last.Id) : null;

    public void Show(Figure total, IEnumerable<BoardCardDto> cards)
    {
        Total = total;
        _cards.Clear();
        _cards.AddRange(cards);
    }

    /// <summary>Adds a page; a card that is there already (moved while the page was on its way) is not shown twice.</summary>
    public void Append(IEnumerable<BoardCardDto> cards) => _cards.AddRange(cards.Where(c => !_cards.Exists(there => there.Id == c.Id)).ToList());
}
