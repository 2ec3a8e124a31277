using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.EditActivity;
using DevZoneCrm.Core.Activities.GetActivityForm;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Components.Shared.Conflicts;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using Radzen;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>记跟进 in under thirty seconds: what it was, a sentence, the next step; the rest is folded away. Nothing typed is lost, whatever the answer.</summary>
public sealed partial class LogActivityDialog
{
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsure = new(StringComparer.Ordinal);
    private ActivityForm _form = new();
    private ActivityForm _before = new();
    private ActivityFormDto _asked = new();
    private MergeOutcome? _merge;
    private BrowserDraft _draft = null!;
    private ElementReference _first;
    private string? _problem;
    private bool _busy;
    private bool _ready;
    private bool _focused;
    private bool _restored;
    private bool _moreOpen;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IJSRuntime Script { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ActivityTexts> Text { get; set; }

    /// <summary>The project it is on; without one it can be chosen, or left out.</summary>
    [Parameter]
    public ActivityTarget? Project { get; set; }

    /// <summary>The trip it is to be a stop of.</summary>
    [Parameter]
    public ActivityDto? Trip { get; set; }

    /// <summary>The one to be edited.</summary>
    [Parameter]
    public Guid? ActivityId { get; set; }

    // What makes a draft worth giving back.
    private static readonly string[] Typed = ["Content", "NextStep", "Firm", "Result", "Stop0.Content", "Photos"];

    private bool IsEdit => ActivityId is not null;

    private string DraftName => Trip is { } trip ? $"activity-stop-{trip.Id}" : $"activity-{Project?.ProjectId.ToString() ?? "alone"}";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _draft = new BrowserDraft(Script, DraftName);
            await StartAsync();
            StateHasChanged();
        }
        else if (_ready && !_focused)
        {
            _focused = true;
            await _first.FocusAsync(preventScroll: true);
        }
    }

    private async Task StartAsync()
    {
        _form = ActivityForm.Start(Calendar.Today);
        if (!IsEdit && await _draft.ReadAsync() is { } kept && Typed.Any(field => kept.GetValueOrDefault(field, "").Length > 0))
        {
            foreach (var (field, value) in kept)
            {
                _form[field] = value;
            }

            _restored = true;
        }
        else if (Trip is { } trip)
        {
            _form.StartIn(trip, Latest);
        }

        await AskAsync(Project?.ProjectId ?? (Guid.TryParse(_form["ProjectId"], out var chosen) ? chosen : null));
        if (IsEdit && _asked.Activity is { } activity)
        {
            (_form, _before, _moreOpen) = (ActivityForm.Of(activity), ActivityForm.Of(activity), true);
        }
    }

    private async Task AskAsync(Guid? project)
    {
        var asked = await Sender.Send(new GetActivityFormQuery(project, ActivityId));
        _problem = asked.Failure?.Text;
        _asked = asked.IsSuccess ? asked.Value : _asked;
        _ready = asked.IsSuccess;
    }

    private async Task ChooseProjectAsync(Guid? project)
    {
        _form["ProjectId"] = project?.ToString() ?? string.Empty;
        _form["Firm"] = project is null ? _form["Firm"] : string.Empty;
        _asked = _asked with { Project = null };
        await AskAsync(project);
        await KeepAsync();
    }

    private string? ErrorOf(string field) => _errors.GetValueOrDefault(field);

    private string? HelpOf(string field) => _unsure.Contains(field) ? Text["Unsure"].Value : null;

    private ValueTask KeepAsync() => IsEdit ? ValueTask.CompletedTask : _draft.KeepAsync(_form.Values);

    private void Type(string field, string? text)
    {
        _form[field] = text ?? string.Empty;
        _errors.Remove(field);
        _unsure.Remove(field);
        StateHasChanged();
    }

    private async Task PickAsync(string field, string value)
    {
        Type(field, value);
        await KeepAsync();
    }

    private async Task ClearAsync()
    {
        var project = _form["ProjectId"];
        await Script.InvokeVoidAsync("dzOutbox.dropPhotos", _form["Id"]);
        _form = ActivityForm.Start(Calendar.Today);
        (_form["ProjectId"], _restored) = (project, false);
        if (Trip is { } trip)
        {
            _form.StartIn(trip, Latest);
        }

        await _draft.ForgetAsync();
        await _first.FocusAsync();
    }

    private async Task SaveAsync()
    {
        // A second tap while the first is under way; the same id would make it harmless, but it need not even be sent.
        if (_busy || !_ready)
        {
            return;
        }

        _busy = true;
        var failure = IsEdit ? (await Sender.Send(EditCommand())).Failure : (await Sender.Send(LogCommand())).Failure;
        if (!IsEdit)
        {
            // Answered, whatever the answer: the browser need not send it again.
            await Script.InvokeVoidAsync("dzOutbox.settle", _form["Id"]);
        }

        // The browser sends the photos itself, and goes on with it where the network is slow.
        var refusedPhoto = failure is null ? await Script.InvokeAsync<string?>("dzOutbox.sendPhotos", ActivityId?.ToString() ?? _form["Id"]) : null;
        _busy = false;
        _errors.Clear();
        _problem = refusedPhoto;
        if (failure is null && refusedPhoto is null)
        {
            await ForgetAsync();
            Dialogs.Close(Text[IsEdit ? "Edited" : "Logged", ErrorTexts.Word(_form.Kind), _asked.Project?.Name ?? (_form["Firm"].Trim() is { Length: > 0 } firm ? firm : Text["Alone"].Value)].Value);
        }
        else if (failure is not null)
        {
            await ShowAsync(failure);
        }
    }

    private ValueTask ForgetAsync() => IsEdit ? ValueTask.CompletedTask : _draft.ForgetAsync();

    private LogActivityCommand LogCommand() => _form.ToCommand() with { ProjectId = _asked.Project?.Id, NextStep = _asked.Project is { MayPlan: false } ? null : _form.NextStep, SeenNextStep = _asked.Project?.NextStep };

    private EditActivityCommand EditCommand() => new(ActivityId!.Value, _asked.Activity?.Version ?? 0, _form.ToFacts(_asked.Activity?.PostId));
}
