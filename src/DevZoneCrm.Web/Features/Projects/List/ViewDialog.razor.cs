using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Views.DeleteView;
using DevZoneCrm.Core.Views.Domain;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Core.Views.SaveView;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>Name, sharing and place of a view; for an own one also its list, and taking it away.</summary>
public sealed partial class ViewDialog
{
    private string? _name;
    private ViewSharing _sharing;
    private bool _pinned = true;
    private bool _replace;
    private string? _nameError;
    private string? _problem;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    /// <summary>The view to change; none for a new one.</summary>
    [Parameter]
    public SavedViewDto? View { get; set; }

    /// <summary>The list that is open.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>Who is looking; sharing with everybody is offered only to those who may.</summary>
    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private IEnumerable<ViewSharing> Offered => Enum.GetValues<ViewSharing>()
        .Where(s => s != ViewSharing.Zone || s == View?.Sharing || Viewer?.May(nameof(Permission.ShareViews)) != false);

    protected override void OnInitialized()
    {
        if (View is not null)
        {
            (_name, _sharing, _pinned) = (View.Name, View.Sharing, View.IsPinned);
        }
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var query = View is null || _replace ? Query : View.Query;
        var saved = await Sender.Send(new SaveViewCommand(View?.Id, _name ?? string.Empty, query, _sharing, _pinned));
        Finish(saved.Failure, Text["Views.Saved", _name ?? string.Empty]);
    }

    private async Task DeleteAsync()
    {
        _busy = true;
        var deleted = await Sender.Send(new DeleteViewCommand(View!.Id));
        Finish(deleted.Failure, Text["Views.Deleted", View.Name]);
    }

    private void Finish(Failure? failure, string done)
    {
        _busy = false;
        if (failure is null)
        {
            Dialogs.Close(done);
            return;
        }

        _nameError = failure.Fields.GetValueOrDefault(nameof(SaveViewCommand.Name))?[0];
        _problem = _nameError is null ? failure.Text : null;
    }
}
