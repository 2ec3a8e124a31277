using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Links.GetRelatedProjects;
using DevZoneCrm.Core.Projects.Links.LinkProjects;
using DevZoneCrm.Core.Projects.Links.UnlinkProjects;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>关联项目: later phases, expansions, the same investor; what looks related is offered, never linked by itself.</summary>
public sealed partial class RelatedProjects
{
    private RelatedProjectsDto _related = new([], [], false);
    private Guid? _picked;
    private string? _problem;
    private (Guid, int) _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required Guid ProjectId { get; set; }

    [Parameter]
    public int Stamp { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (ProjectId, Stamp))
        {
            _loaded = (ProjectId, Stamp);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetRelatedProjectsQuery(ProjectId));
        _related = result.IsSuccess ? result.Value : _related;
    }

    /// <param name="choice">The kind, and whether this project is the later one: <c>Expansion:True</c>.</param>
    private async Task LinkAsync(Guid other, string? choice)
    {
        if (choice?.Split(':') is not [var name, var later] || ListValues.ToEnum<ProjectLinkKind>(name) is not { } kind)
        {
            return;
        }

        var result = await Sender.Send(later == bool.TrueString ? new LinkProjectsCommand(ProjectId, other, kind) : new LinkProjectsCommand(other, ProjectId, kind));
        (_problem, _picked) = (result.Failure?.Text, result.IsSuccess ? null : _picked);
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Related.Done", ErrorTexts.Word(kind)], () => InvokeAsync(() => UndoAsync(result.Value)));
            await LoadAsync();
        }
    }

    private async Task UndoAsync(Guid link)
    {
        _problem = (await Sender.Send(new UnlinkProjectsCommand(link))).Failure?.Text;
        await LoadAsync();
        StateHasChanged();
    }

    private async Task UnlinkAsync(RelatedProjectDto link)
    {
        _problem = (await Sender.Send(new UnlinkProjectsCommand(link.LinkId!.Value))).Failure?.Text;
        if (_problem is null)
        {
            Toasts.Done(Text["Related.Unlinked", link.Name]);
        }

        await LoadAsync();
    }
}
