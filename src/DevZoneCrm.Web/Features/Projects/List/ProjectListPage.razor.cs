using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>项目: the address says everything, so that any list can be shared, opened by a figure's link, and gone back to.</summary>
public sealed partial class ProjectListPage : IDisposable
{
    private readonly Debounce _pause = new(TimeProvider.System, TimeSpan.FromMilliseconds(250));
    private ListRequest _request = new();
    private readonly ListSelection _selection = new();
    private readonly ListGlow _glow = new();
    private ListAnswer? _answer;
    private ProjectChoicesDto _choices = new();
    private string? _typed;
    private string? _eventTitle;
    private bool _finding;
    private bool _busy;
    private bool _filtersOpen;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private IReadOnlyList<string> Words => CountedWords.Of(_request.Filter, _choices, Calendar.Today, Text, _eventTitle);

    private bool MayChange => Viewer?.May(nameof(Permission.EditProjects)) == true;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _pause.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _request = ListRequest.Of(Navigation.Uri);
        _typed = _request.Filter.Text;
        var choices = await Sender.Send(new GetProjectChoicesQuery());
        _choices = choices.IsSuccess ? choices.Value : _choices;
        await LoadAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (new Uri(change.Location).AbsolutePath == ProjectListUrl.Path)
        {
            var before = _request;
            _request = ListRequest.Of(change.Location);

            // The address of what was typed comes back late and must not take letters away; going back or clearing must.
            if (!_finding)
            {
                _typed = _request.Filter.Text;
            }

            _finding = false;
            if (_answer is not null && before.AsksTheSameAs(_request))
            {
                // Only columns and widths: the rows are there.
                StateHasChanged();
                return;
            }

            await LoadAsync();
        }
    });

    private void Find(string? typed)
    {
        _typed = typed;
        var text = typed?.Trim();
        _pause.Do(() => _ = InvokeAsync(async () =>
        {
            await Dialogs.Closed;
            _finding = true;
            Go(_request.With(_request.Filter with { Text = string.IsNullOrEmpty(text) ? null : text }), replace: true);
        }));
    }

    private void Go(ListRequest request) => Go(request, replace: false);

    // Typing replaces the address: going back must not undo letter by letter.
    private void Go(ListRequest request, bool replace) => Navigation.NavigateTo(request.ToUrl(), forceLoad: false, replace);

    private async Task ChangedAsync(ChangeNotice notice)
    {
        await RefreshAsync();
        _glow.Touch(notice.ProjectIds);
    }

    // Something was saved somewhere: the same question again, and until the answer is there everything stays as it is.
    private async Task RefreshAsync()
    {
        var asked = _request;
        var answer = await ListAnswer.AskAsync(Sender, asked);
        if (answer.Failure is null && _request.AsksTheSameAs(asked) && !_busy)
        {
            _answer = answer;
        }
    }

    private async Task LoadAsync()
    {
        var asked = _request;
        _busy = true;
        StateHasChanged();
        var answer = await ListAnswer.AskAsync(Sender, asked);
        _eventTitle = asked.Filter.Yield is { By: YieldDimension.Event } leads && Guid.TryParse(leads.Key, out var id) && await Sender.Send(new GetEventQuery(id)) is { IsSuccess: true } found ? found.Value.Facts.Title : null;

        // An answer to an earlier question must not overwrite a later one's.
        if (_request.AsksTheSameAs(asked))
        {
            (_busy, _answer) = (false, answer);
            StateHasChanged();
        }
    }
}
