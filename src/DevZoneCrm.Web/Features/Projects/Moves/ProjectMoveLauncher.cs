using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.Claims;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>Opens the dialog of a verb from any page; says what happened when it was done.</summary>
public sealed class ProjectMoveLauncher(DzDialog dialogs, Toasts toasts, IStringLocalizer<MoveTexts> text)
{
    private const int Width = 460;
    private const int ClaimWidth = 620;

    /// <summary>True when the move was saved; false when it was cancelled.</summary>
    public async Task<bool> OpenAsync(ProjectVerb verb, ProjectRef project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ProjectMoveDialog.Project)] = project };
        if (verb != ProjectVerb.PlanNextStep)
        {
            parameters[nameof(ProjectMoveDialog.Form)] = ProjectVerbs.Of(verb);
        }

        var done = verb == ProjectVerb.PlanNextStep
            ? await dialogs.OpenAsync<PlanNextStepDialog, string>(text[$"Verb.{verb}"], parameters, Width)
            : ProjectMoves.ClaimedBy(verb) is not null
                ? await dialogs.OpenAsync<ClaimDialog, string>(text[$"Verb.{verb}"], parameters, ClaimWidth)
                : await dialogs.OpenAsync<ProjectMoveDialog, string>(text[$"Verb.{verb}"], parameters, Width);
        if (done is null)
        {
            return false;
        }

        toasts.Done(done);
        return true;
    }
}
