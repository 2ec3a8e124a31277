using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.EditProjectsInBulk;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>What can be done with the chosen projects, and what became of it: a change of many with preview, and its 撤销.</summary>
public sealed partial class BulkBar
{
    private const int Width = 720;

    private IReadOnlyList<BulkLineDto> _left = [];
    private string? _problem;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ListSelection Selection { get; set; }

    [Parameter, EditorRequired]
    public required ListRequest Request { get; set; }

    /// <summary>How many projects the list has.</summary>
    [Parameter, EditorRequired]
    public int Total { get; set; }

    /// <summary>The selection or the projects have changed.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private async Task ChooseAllAsync()
    {
        _busy = true;
        var ids = await Sender.Send(new GetProjectIdsQuery(Request.ToQuery() with { Page = 1 }, BulkChange.MaxProjects));
        _busy = false;
        _problem = ids.Failure?.Text;
        Selection.SetAll(ids.IsSuccess ? ids.Value : [], chosen: true);
        await OnChanged.InvokeAsync();
    }

    private async Task EditAsync()
    {
        _left = [];
        var done = await Dialogs.OpenAsync<BulkEditDialog, BulkEditDto>(
            Text["Bulk.Title"], new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(BulkEditDialog.ProjectIds)] = Selection.Ids }, Width);
        if (done is not null)
        {
            Selection.Clear();
            _left = done.Refused;
            Toasts.Done(Text["Bulk.Done", done.Done.Count], done.Done.Count == 0 ? null : () => InvokeAsync(() => UndoAsync(done.Done)));
            await OnChanged.InvokeAsync();
        }
    }

    private async Task UndoAsync(IReadOnlyList<BulkDoneDto> done)
    {
        var undone = await Sender.Send(new UndoBulkEditCommand(done));
        _problem = undone.Failure?.Text;
        if (undone.IsSuccess)
        {
            _left = undone.Value.Refused;
            Toasts.Done(Text["Bulk.Undone", undone.Value.Done.Count]);
        }

        await OnChanged.InvokeAsync();
        StateHasChanged();
    }

    private Task ClearAsync()
    {
        Selection.Clear();
        return OnChanged.InvokeAsync();
    }
}
