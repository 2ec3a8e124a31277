using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Views;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>The saved views: pinned ones as tabs, all of them in a list. A view is a link; the one whose list is open is marked.</summary>
public sealed partial class ViewTabs
{
    private const int Width = 420;

    private IReadOnlyList<SavedViewDto> _views = [];
    private Popover? _popover;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ListRequest Request { get; set; }

    private string Here => QueryOf(Request);

    protected override Task OnInitializedAsync() => LoadAsync();

    private static string QueryOf(ListRequest request) => ViewQuery.Clean((request with { Page = 1, Open = null }).ToUrl() is var url && url.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? url[at..] : string.Empty);

    private static string Href(SavedViewDto view) => ProjectListUrl.View(view.Query);

    // Read and written once more, so that an older spelling of the same list is the same list.
    private bool IsHere(SavedViewDto view) => QueryOf(ListRequest.Of("https://list" + Href(view))) == Here;

    private async Task LoadAsync()
    {
        var views = await Sender.Send(new GetViewsQuery());
        _views = views.IsSuccess ? views.Value : _views;
    }

    private async Task OpenAsync(SavedViewDto? view)
    {
        if (_popover is not null)
        {
            await _popover.CloseAsync();
        }

        var done = await Dialogs.OpenAsync<ViewDialog, string>(
            view is null ? Text["Views.Save"] : Text["Views.Edit", view.Name],
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ViewDialog.View)] = view, [nameof(ViewDialog.Query)] = Here },
            Width);
        if (done is not null)
        {
            Toasts.Done(done);
            await LoadAsync();
        }
    }
}
