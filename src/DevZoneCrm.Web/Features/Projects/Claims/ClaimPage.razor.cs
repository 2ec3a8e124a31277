using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Claims.GetClaim;
using DevZoneCrm.Core.Projects.GetProjectMoves;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>One claim: what is said, by what it is proven, who did what, and the next step for whose turn it is.</summary>
public sealed partial class ClaimPage
{
    private ClaimDto? _claim;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required ProjectMoveLauncher Launcher { get; set; }

    [Inject]
    public required IStringLocalizer<ClaimTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync() => _claim?.Id == Id ? Task.CompletedTask : LoadAsync();

    private string Title(ClaimDto claim) => Text[claim.IsCorrection ? "Title.Correction" : "Title", ErrorTexts.Word(claim.Milestone), claim.ProjectName];

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetClaimQuery(Id));
        (_failure, _claim) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private async Task ActAsync(ClaimStepKind kind)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ClaimStepDialog.Claim)] = _claim, [nameof(ClaimStepDialog.Kind)] = kind };
        if (await Dialogs.OpenAsync<ClaimStepDialog, string>(Text[$"{kind}.Title"], parameters) is { } done)
        {
            Toasts.Done(done);
        }

        await LoadAsync();
    }

    // The dialog of the verb opens with what was typed.
    private async Task RefileAsync()
    {
        var verb = Enum.GetValues<ProjectVerb>().First(v => ProjectMoves.ClaimedBy(v) == _claim!.Milestone);
        var card = await Sender.Send(new GetProjectMovesQuery(_claim!.ProjectId));
        if (card.IsSuccess && await Launcher.OpenAsync(verb, ProjectRef.Of(card.Value)))
        {
            await LoadAsync();
        }
    }
}
