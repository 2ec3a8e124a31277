using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Claims.GetClaimForm;
using DevZoneCrm.Core.Projects.GetProjectMoves;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>申报 a stage or milestone with its evidence. A claim that was returned opens as it was typed. What was typed stays until the server has taken it.</summary>
public sealed partial class ClaimDialog
{
    private readonly MoveInput _input = new();
    private readonly Dictionary<string, string> _missing = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _missingNeeds = [];
    private ClaimFormDto? _asked;
    private ProjectRef _project = null!;
    private Failure? _failure;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ClaimTexts> Text { get; set; }

    [Inject]
    public required IStringLocalizer<MoveTexts> MoveText { get; set; }

    [Parameter, EditorRequired]
    public required VerbForm Form { get; set; }

    [Parameter, EditorRequired]
    public required ProjectRef Project { get; set; }

    private static string On => nameof(IProjectMove.OccurredOn);

    // What can be mended elsewhere only, said before anything is typed.
    private IEnumerable<string> Hindrances => _asked is not { } asked ? [] : new[]
    {
        asked.MissingFields.Count > 0 ? ErrorTexts.Of(ClaimErrors.FieldsMissing, Joined(asked.MissingFields)) : null,
        asked.MissingMilestones.Count > 0 ? ErrorTexts.Of(ClaimErrors.MilestonesMissing, Joined(asked.MissingMilestones)) : null,
        asked.ShutGate,
    }.OfType<string>();

    private bool IsAboutDate => _failure?.Code.StartsWith("Project.Date", StringComparison.Ordinal) == true;

    private string? Problem => _missingNeeds.Count > 0 ? ErrorTexts.Of(ClaimErrors.EvidenceMissing, Joined(_missingNeeds))
        : _failure is { Fields.Count: 0 } failure && !IsAboutDate && !Hindrances.Contains(failure.Text) ? failure.Text : null;

    protected override async Task OnInitializedAsync()
    {
        _project = Project;
        _input.SetDate(On, Calendar.Today);
        var result = await Sender.Send(new GetClaimFormQuery(Project.Id, ProjectMoves.ClaimedBy(Form.Verb)!.Value));
        (_failure, _asked) = (result.Failure, result.IsSuccess ? result.Value : null);
        if (_asked?.Returned is { } back)
        {
            Restore(back);
        }
    }

    private void Restore(ReturnedClaimDto back)
    {
        _input.SetDate(On, back.OccurredOn);
        _input[nameof(IProjectMove.Note)] = back.Note ?? string.Empty;
        _input.HasSpecialTerms = back.HasSpecialTerms;
        if (Form.Document is { } document)
        {
            _input[document.Name] = back.Document ?? string.Empty;
        }

        _input.Evidence.AddRange(_asked!.Needs.SelectMany(n => n.Files.Select(f => new EvidenceRef(n.Code, f.Id))));
    }

    private ClaimReviewersDto Reviewers(ClaimFormDto asked) => _input.HasSpecialTerms && asked.WithSpecialTerms is { } special ? special : asked.Reviewers;

    private static string Joined(IEnumerable<string> words) => string.Join(ErrorTexts.Of("List.Separator"), words);

    private string? ErrorOf(MoveField field) =>
        _missing.GetValueOrDefault(field.Name)
        ?? (_failure?.Fields.TryGetValue(field.Name, out var errors) == true ? errors[0] : null)
        ?? (field.Kind == MoveFieldKind.Date && IsAboutDate ? _failure!.Text : null);

    private void Type(MoveField field, string text)
    {
        _input[field.Name] = text;
        _missing.Remove(field.Name);
    }

    private bool IsComplete()
    {
        _missing.Clear();
        foreach (var field in Form.Fields.Where(f => f.Required && _input.Optional(f.Name) is null))
        {
            _missing[field.Name] = ErrorTexts.Of("Validation.Required");
        }

        _missingNeeds = [.. _asked!.Needs.Where(n => n.IsMandatory && _input.Evidence.TrueForAll(e => e.Need != n.Code)).Select(n => n.Label)];
        return _missing.Count == 0 && _missingNeeds.Count == 0;
    }

    private async Task FileAsync()
    {
        if (_busy || _asked is null || !IsComplete())
        {
            return;
        }

        _busy = true;
        ICommand<long> command = _asked.Returned is { } back ? Form.Refiled(back.Id, back.Version, _input) : Form.ToCommand(_project, _input);
        var result = await Sender.Send(command);
        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close(MoveText[$"Verb.{Form.Verb}.Done", _project.Name, _input[On]].Value);
        }
    }

    private async Task ReloadAsync()
    {
        var result = await Sender.Send(new GetProjectMovesQuery(_project.Id));
        _failure = result.Failure;
        _project = result.IsSuccess ? ProjectRef.Of(result.Value) : _project;
    }
}
