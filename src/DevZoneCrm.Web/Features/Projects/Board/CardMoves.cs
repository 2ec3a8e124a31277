using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>A card's eight answers to "may I be dropped here?", as eight letters, so that the browser asks nobody while the card is dragged.</summary>
public static class CardMoves
{
    public const char Yes = '+';

    /// <summary>Every reason a card can meet; its letter is its place.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        ProjectErrors.AlreadyThere, ProjectErrors.AlreadyPast, ProjectErrors.NotSignedYet, ProjectErrors.NotStartedYet,
        ProjectErrors.NotProducingYet, ProjectErrors.NotActive, ProjectErrors.OtherUnit, ProjectMoves.NoPermission,
    ];

    public static string Of(BoardCardDto card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return string.Concat(BoardHeads.Stages.Select(stage => card.DropRefusal(stage) is { } code ? Letter(code) : Yes));
    }

    public static char Letter(string code) => (char)('a' + Math.Max(0, Reasons.ToList().IndexOf(code)));
}
