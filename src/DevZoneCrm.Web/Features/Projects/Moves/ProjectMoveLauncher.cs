using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>Opens the dialog of a verb from any page; says what happened when it was done.</summary>
public sealed class ProjectMoveLauncher(DzDialog dialogs, Toasts toasts, IStringLocalizer<MoveTexts> text)
{
    private const int Width = 460;

    /// <summary>True when the move was saved; false when it was cancelled.</summary>
    public async Task<bool> OpenAsync(ProjectVerb verb, ProjectRef project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var done = await dialogs.OpenAsync<ProjectMoveDialog, string>(text[$"Verb.{verb}"], new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ProjectMoveDialog.Form)] = ProjectVerbs.Of(verb),
            [nameof(ProjectMoveDialog.Project)] = project,
        }, Width);
        if (done is null)
        {
            return false;
        }

        toasts.Done(done);
        return true;
    }
}
