using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.GetActivityForm;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Web.Components.Shared.Conflicts;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Projects.Details;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>改下一步: what, by when, by whom. When another planned first, each of the three is asked about; a change elsewhere in the project disturbs nothing.</summary>
public sealed partial class PlanNextStepDialog
{
    private readonly ActivityForm _form = new();
    private Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private ActivityForm _before = new();
    private ActivityFormDto? _asked;
    private ChangeAuthors? _authors;
    private MergeOutcome? _merge;
    private string? _problem;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ActivityTexts> Text { get; set; }

    [Inject]
    public required IStringLocalizer<ConflictTexts> ConflictText { get; set; }

    [Inject]
    public required IStringLocalizer<MoveTexts> MoveText { get; set; }

    [Parameter, EditorRequired]
    public required ProjectRef Project { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await AskAsync() is { } plan)
        {
            _before = ActivityForm.OfStep(plan);
            ActivityForm.StepFields.ToList().ForEach(f => _form[f] = _before[f]);
        }
    }

    private async Task<NextStepPlan?> AskAsync()
    {
        var asked = await Sender.Send(new GetActivityFormQuery(Project.Id));
        _problem = asked.Failure?.Text;
        _asked = asked.IsSuccess ? asked.Value : _asked;
        return asked.IsSuccess ? asked.Value.Project?.NextStep : null;
    }

    private void Type(string field, string? text)
    {
        _form[field] = text ?? string.Empty;
        _errors.Clear();
    }

    private string NameOf(Guid? post) => _asked?.People.FirstOrDefault(p => p.PostId == post)?.Person ?? string.Empty;

    private string Word(string field, string value) => field == "NextStepPostId" && Guid.TryParse(value, out var post) ? NameOf(post) : value;

    private async Task SaveAsync()
    {
        if (_busy || _asked?.Project is null)
        {
            return;
        }

        _busy = true;
        var failure = await SendAsync();
        if (failure?.Kind == FailureKind.Stale && await MergeAsync())
        {
            // Only other things of the project changed: nothing to ask about.
            failure = await SendAsync();
        }

        _busy = false;
        if (failure is null)
        {
            Dialogs.Close(MoveText["Verb.PlanNextStep.Done", Project.Name, _form["NextStepOn"]].Value);
            return;
        }

        _errors = failure.Fields.ToDictionary(f => f.Key, f => f.Value[0], StringComparer.Ordinal);
        _problem = _errors.Count == 0 ? failure.Text : null;
    }

    private async Task<Failure?> SendAsync()
    {
        var plan = _form.NextStep;
        return (await Sender.Send(new PlanNextStepCommand(Project.Id, _asked!.Project!.Version, plan?.Text, plan?.On, plan?.PostId))).Failure;
    }

    /// <summary>True when nothing of the next step itself was changed by the other.</summary>
    private async Task<bool> MergeAsync()
    {
        if (await AskAsync() is not { } plan)
        {
            return false;
        }

        var theirs = ActivityForm.OfStep(plan);
        var merge = ThreeWayMerge.Of(ActivityForm.StepFields, f => _before[f], f => theirs[f], f => _form[f]);
        foreach (var (field, value) in merge.Values)
        {
            _form[field] = value;
        }

        _before = theirs;
        if (merge.Clashes.Count == 0 && merge.Taken.Count == 0)
        {
            return true;
        }

        _merge = merge;
        _authors = await ChangeAuthors.LoadAsync(Sender, Project.Id, ConflictText);
        return false;
    }
}
