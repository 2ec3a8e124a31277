using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.Drafting.DraftActivity;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Components.Shared.Conflicts;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>What the form makes of answers: a message that was read, a refusal beside its field, two edits put side by side.</summary>
public sealed partial class LogActivityDialog
{
    // What the message did not say for sure is left empty and marked; what was typed before is not overwritten by nothing.
    private async Task TakeDraftAsync(ActivityDraftDto found)
    {
        _form.Take(found);
        _unsure.Clear();
        _unsure.UnionWith(found.Draft.Unsure);
        _moreOpen |= found.Draft.People.Count > 0 || found.Draft.Contacts is not null;
        if (found.ProjectId is { } project && Project is null)
        {
            await ChooseProjectAsync(project);
        }

        await KeepAsync();
        StateHasChanged();
    }

    private async Task ShowAsync(Failure failure)
    {
        foreach (var (field, sentences) in failure.Fields)
        {
            _errors[field switch { "Text" => "NextStep", _ => ActivityForm.FieldOf(field) }] = sentences[0];
        }

        var about = failure.Code switch
        {
            ActivityErrors.InFuture => "On",
            ActivityErrors.NothingSaid => "Content",
            ActivityErrors.DaysOutOfRange => "Days",
            ActivityErrors.StationedTwice => "On",
            ActivityErrors.NoUnit => "UnitId",
            _ => null,
        };
        if (about is not null)
        {
            _errors[about] = failure.Text;
        }

        _moreOpen |= _errors.Keys.Any(k => k is "People" or "LedByPostId" or "Contacts" or "Result" or "UnitId" || (k == "Firm" && _asked.Project is not null));
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
