using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
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

    /// <summary>The one to be edited.</summary>
    [Parameter]
    public Guid? ActivityId { get; set; }

    private bool IsEdit => ActivityId is not null;

    private string DraftName => $"activity-{Project?.ProjectId.ToString() ?? "alone"}";

    private IEnumerable<(string Key, DateOnly Day)> Recent => [("Today", Calendar.Today), ("Yesterday", Calendar.Today.AddDays(-1))];

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
        if (!IsEdit && await _draft.ReadAsync() is { } kept && (kept.GetValueOrDefault("Content", "") + kept.GetValueOrDefault("NextStep", "")).Length > 0)
        {
            foreach (var (field, value) in kept)
            {
                _form[field] = value;
            }

            _restored = true;
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
        _asked = _asked with { Project = null };
        await AskAsync(project);
        await _draft.KeepAsync(_form.Values);
    }

    private string? ErrorOf(string field) => _errors.GetValueOrDefault(field);

    private void Type(string field, string? text)
    {
        _form[field] = text ?? string.Empty;
        _errors.Remove(field);
        StateHasChanged();
    }

    private async Task PickAsync(string field, string value)
    {
        Type(field, value);
        if (!IsEdit)
        {
            await _draft.KeepAsync(_form.Values);
        }
    }

    private async Task ClearAsync()
    {
        var project = _form["ProjectId"];
        _form = ActivityForm.Start(Calendar.Today);
        (_form["ProjectId"], _restored) = (project, false);
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
        _busy = false;
        _errors.Clear();
        _problem = null;
        if (failure is null)
        {
            if (!IsEdit)
            {
                await _draft.ForgetAsync();
            }

            Dialogs.Close(Text[IsEdit ? "Edited" : "Logged", ErrorTexts.Word(_form.Kind), _asked.Project?.Name ?? Text["Alone"].Value].Value);
            return;
        }

        await ShowAsync(failure);
    }

    private LogActivityCommand LogCommand() => new(
        Guid.Parse(_form["Id"]), _asked.Project?.Id, _form.ToFacts(), _asked.Project is { MayPlan: true } ? _form.NextStep : null, _asked.Project?.NextStep);

    private EditActivityCommand EditCommand() => new(ActivityId!.Value, _asked.Activity?.Version ?? 0, _form.ToFacts(_asked.Activity?.PostId));

    private async Task ShowAsync(Failure failure)
    {
        foreach (var (field, sentences) in failure.Fields)
        {
            _errors[field == "Text" ? "NextStep" : field] = sentences[0];
        }

        var about = failure.Code switch
        {
            ActivityErrors.InFuture => "On",
            ActivityErrors.NothingSaid => "Content",
            ActivityErrors.DaysOutOfRange => "Days",
            ActivityErrors.NoUnit => "UnitId",
            _ => null,
        };
        if (about is not null)
        {
            _errors[about] = failure.Text;
        }

        _moreOpen |= _errors.Keys.Any(k => k is not ("Content" or "On" or "NextStep" or "NextStepOn"));
        _problem = _errors.Count == 0 ? failure.Text : null;
        if (failure.Kind == FailureKind.Stale)
        {
            await MergeAsync();
        }
    }

    // An edit meets another edit; a new one can only meet another's next step.
    private async Task MergeAsync()
    {
        var stood = _asked.Project?.NextStep;
        await AskAsync(_asked.Project?.Id);
        _problem = Text["Stale"];
        var theirs = IsEdit && _asked.Activity is { } activity ? ActivityForm.Of(activity) : ActivityForm.OfStep(_asked.Project?.NextStep);
        var before = IsEdit ? _before : ActivityForm.OfStep(stood);
        _merge = ThreeWayMerge.Of(IsEdit ? ActivityForm.Compared : ActivityForm.StepFields, f => before[f], f => theirs[f], f => _form[f]);
        foreach (var (field, value) in _merge.Values)
        {
            _form[field] = value;
        }

        _before = theirs;
    }

    private string Word(string field, string value) => field switch
    {
        "Kind" when Enum.TryParse<ActivityKind>(value, out var kind) => ErrorTexts.Word(kind),
        "People" or "LedByPostId" or "NextStepPostId" => string.Join('、', value.Split(ActivityForm.Separator).Select(id => _asked.People.FirstOrDefault(p => p.PostId.ToString() == id)?.Person ?? "—")),
        "UnitId" => _asked.Units.FirstOrDefault(u => u.Id.ToString() == value)?.Name ?? value,
        _ => value,
    };
}
