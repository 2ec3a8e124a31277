using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.GetChangedCards;

/// <summary>Cards that are on the board now (a changed project without one has left it, or the viewer's view) and totals of the columns asked for.</summary>
/// <param name="At">When it was read, on the zone's clock.</param>
public sealed record ChangedCardsDto(DateTimeOffset At, IReadOnlyDictionary<Guid, BoardCardDto> Cards, IReadOnlyDictionary<ProjectStage, Figure> Totals)
{
    /// <summary>The viewer sees none of what changed: no card, and no column to count anew.</summary>
    public bool IsNothing => Totals.Count == 0;
}
