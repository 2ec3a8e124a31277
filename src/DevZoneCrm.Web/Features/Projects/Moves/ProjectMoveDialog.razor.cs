using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.GetProjectMoves;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>One dialog for every verb. What was typed stays until the server has taken it; a stale version can be looked at and saved again.</summary>
public sealed partial class ProjectMoveDialog
{
    private readonly MoveInput _input = new();
    private readonly Dictionary<string, string> _missing = new(StringComparer.Ordinal);
    private ProjectRef _project = null!;
    private Failure? _failure;
    private BoardCardDto? _latest;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<MoveTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required VerbForm Form { get; set; }

    [Parameter, EditorRequired]
    public required ProjectRef Project { get; set; }

    // The rules about a move's date name no field; they belong under the date all the same.
    private string? DateError => _failure?.Code.StartsWith("Project.Date", StringComparison.Ordinal) == true ? _failure.Text : null;

    private string? Refusal => _latest?.Moves.FirstOrDefault(m => m.Verb == Form.Verb)?.Refusal;

    protected override void OnInitialized()
    {
        _project = Project;
        foreach (var date in Form.Fields.Where(f => f is { Kind: MoveFieldKind.Date, MayLieAhead: false }))
        {
            _input.SetDate(date.Name, Calendar.Today);
        }
    }

    private string? ErrorOf(MoveField field) =>
        _missing.GetValueOrDefault(field.Name)
        ?? (_failure?.Fields.TryGetValue(field.Name, out var errors) == true ? errors[0] : null)
        ?? (field is { Kind: MoveFieldKind.Date, MayLieAhead: false } ? DateError : null);

    private void Type(MoveField field, string? text)
    {
        _input[field.Name] = text ?? string.Empty;
        _missing.Remove(field.Name);
    }

    private async Task SaveAsync()
    {
        _missing.Clear();
        foreach (var field in Form.Fields.Where(f => f.Required && _input.Optional(f.Name) is null))
        {
            _missing[field.Name] = ErrorTexts.Of("Validation.Required");
        }

        // A second Enter while the first is under way must not record the move twice.
        if (_missing.Count > 0 || _busy)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(Form.ToCommand(_project, _input));
        _busy = false;
        _latest = null;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            var date = Form.Fields.FirstOrDefault(f => f.Kind == MoveFieldKind.Date) is { } field ? _input[field.Name] : string.Empty;
            Dialogs.Close(Text[$"Verb.{Form.Verb}.Done", _project.Name, date].Value);
        }
    }

    private async Task ReloadAsync()
    {
        var result = await Sender.Send(new GetProjectMovesQuery(_project.Id));
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            _latest = result.Value;
            _project = ProjectRef.Of(result.Value);
        }
    }
}
