using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Resources;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>What may be done with a card: dropped, moved by the menu, a follow-up logged.</summary>
public sealed partial class ProjectBoardPage
{
    /// <summary>A card was let go over a column. A refused one stays where it was, with the sentence that says why.</summary>
    public async Task DropAsync(Guid id, ProjectStage to)
    {
        if (State.AsOf is not null || State.Find(id) is not { } card || card.Stage == to)
        {
            return;
        }

        if (card.DropRefusal(to) is { } code)
        {
            _refusal = Text["Refused", card.Name, ErrorTexts.Word(to), ErrorTexts.Of(code)];
            StateHasChanged();
            return;
        }

        await MoveAsync(card, card.Moves.First(m => m.Stage == to).Verb);
        StateHasChanged();
    }

    public void OpenMenu(Guid id, double x, double y)
    {
        _refusal = null;
        _menu = State.AsOf is null && State.Find(id) is { } card ? new BoardMenu(card, x, y) : null;
        StateHasChanged();
    }

    /// <summary>记跟进 from the menu or by the key L; a masked card has nothing to log on.</summary>
    public async Task LogAsync(Guid id)
    {
        (_menu, _refusal) = (null, null);
        if (State.Find(id) is not { IsMasked: false } card)
        {
            return;
        }

        StateHasChanged();
        if (await Follow.OpenAsync(new ActivityTarget(card.Id, card.Name)))
        {
            await State.RefreshAsync(card.Id);
            _said = Text["Said.Logged", card.Name];
        }

        _focusNext = card.Id;
        StateHasChanged();
    }

    private void CloseMenu() => (_focusNext, _menu) = (_menu?.Card.Id, null);

    private async Task MoveAsync(BoardCardDto card, ProjectVerb verb)
    {
        (_menu, _refusal) = (null, null);
        StateHasChanged();
        if (await Launcher.OpenAsync(verb, ProjectRef.Of(card)))
        {
            await State.RefreshAsync(card.Id);
            var now = State.Find(card.Id);
            _said = now is null ? Text["Said.Left", card.Name]
                : now.Stage == card.Stage ? Text["Said.Saved", card.Name]
                : Text["Said.Moved", card.Name, ErrorTexts.Word(card.Stage), ErrorTexts.Word(now.Stage)];
        }

        _focusNext = card.Id;
        StateHasChanged();
    }
}
