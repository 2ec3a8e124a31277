using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>The project a move is for, as the page knows it.</summary>
/// <param name="Version">The version the page shows; the command states it.</param>
/// <param name="Name">As the viewer may see it.</param>
public sealed record ProjectRef(Guid Id, long Version, string Name, string? NextStep = null, DateOnly? NextStepOn = null)
{
    public static ProjectRef Of(BoardCardDto card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new ProjectRef(card.Id, card.Version, card.Name, card.NextStep, card.NextStepOn);
    }
}
