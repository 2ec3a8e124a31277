using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.EditProjectsInBulk;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>批量修改: first what to change, then what that does to each project, then the change.</summary>
public sealed partial class BulkEditDialog
{
    private readonly BulkForm _form = new();
    private ProjectChoicesDto _choices = new();
    private IReadOnlyList<BulkLineDto>? _lines;
    private string? _problem;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Guid> ProjectIds { get; set; }

    private List<BulkLineDto> Changing => [.. _lines?.Where(l => l.Refusal is null) ?? []];

    private List<BulkLineDto> Left => [.. _lines?.Where(l => l.Refusal is not null) ?? []];

    protected override async Task OnInitializedAsync()
    {
        var choices = await Sender.Send(new GetProjectChoicesQuery());
        (_choices, _problem) = (choices.IsSuccess ? choices.Value : _choices, choices.Failure?.Text);
    }

    private async Task NextAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        await (_lines is null ? PreviewAsync() : ApplyAsync());
        _busy = false;
    }

    private async Task PreviewAsync()
    {
        var preview = await Sender.Send(new PreviewBulkEditQuery(ProjectIds, _form.ToChange()));
        _lines = preview.IsSuccess ? preview.Value : null;
        Say(preview.Failure);
    }

    private async Task ApplyAsync()
    {
        var result = await Sender.Send(new EditProjectsInBulkCommand([.. Changing.Select(l => new BulkTarget(l.ProjectId, l.Version))], _form.ToChange()));
        if (result.IsSuccess)
        {
            Dialogs.Close(result.Value);
            return;
        }

        if (result.Failure.Kind == FailureKind.Stale)
        {
            // Somebody saved in this very moment: nothing was changed; look again.
            await PreviewAsync();
        }

        Say(result.Failure);
    }

    private void Say(Failure? failure) => _problem = failure is null ? null : failure.Fields.Values.SelectMany(f => f).FirstOrDefault() ?? failure.Text;
}
