using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Components.Shared.Conflicts;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>All facts in one form. When another saved first: theirs is merged where nothing was typed here, and shown where both typed.</summary>
public sealed partial class EditProjectDialog
{
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private EditForm _form = new();
    private EditForm _before = new();
    private ProjectChoicesDto _choices = new();
    private MergeOutcome? _merge;
    private ChangeAuthors? _authors;
    private Failure? _failure;
    private long _version;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    [Inject]
    public required IStringLocalizer<ConflictTexts> ConflictText { get; set; }

    [Parameter, EditorRequired]
    public required ProjectPageDto Project { get; set; }

    protected override async Task OnInitializedAsync()
    {
        (_form, _before, _version) = (EditForm.Of(Project), EditForm.Of(Project), Project.Version);
        var choices = await Sender.Send(new GetProjectChoicesQuery());
        _choices = choices.IsSuccess ? choices.Value : _choices;
    }

    private List<ChoiceOption> OptionsOf(string key) => key switch
    {
        "ChainId" => [.. _choices.Chains.Where(c => c.IsCurrent || _form[key] == c.Id.ToString()).Select(c => new ChoiceOption(c.Id.ToString(), c.Name))],
        "UnitId" => [.. _choices.Units.Where(u => u.IsCurrent || _form[key] == u.Id.ToString()).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))],
        "OwnerPostId" => [.. _choices.Owners.Where(o => _form[key] == o.PostId.ToString() || (o.IsCurrent && o.UnitId.ToString() == _form["UnitId"])).Select(o => new ChoiceOption(o.PostId.ToString(), o.Person))],
        "Sector" => [.. Enum.GetValues<Sector>().Select(Word)],
        "Confidentiality" => [.. Enum.GetValues<Confidentiality>().Select(Word)],
        "Tags" => [.. Enum.GetValues<InvestorTags>().Where(t => t != InvestorTags.None).Select(Word)],
        "KeyLists" => [.. Marks().Select(m => new ChoiceOption(ListValues.Mark(m), $"{m.Year} {ErrorTexts.Word(m.Level)}"))],
        _ => [],
    };

    // The lists it stands on, this year's and next year's.
    private IEnumerable<KeyListMark> Marks()
    {
        var year = Calendar.Today.Year;
        var offered = new[] { year, year + 1 }.SelectMany(y => Enum.GetValues<Core.Projects.Domain.KeyListLevel>().Select(level => new KeyListMark(y, level)));
        return Project.KeyLists.Union(offered).OrderBy(m => m.Year).ThenBy(m => m.Level);
    }

    private static ChoiceOption Word<T>(T value)
        where T : struct, Enum => new(value.ToString(), ErrorTexts.Word(value));

    private bool IsClash(string key) => _merge?.Clashes.Any(c => c.Field == key) == true;

    private string Shown(string key, string value) =>
        value.Length == 0 ? Text["Empty"] : string.Join('、', value.Split(EditForm.Separator).Select(v => OptionsOf(key).FirstOrDefault(o => o.Value == v)?.Text ?? v));

    private void Type(EditField field, string? text)
    {
        _form[field.Key] = text ?? string.Empty;
        _errors.Remove(field.Key);
    }

    private async Task SaveAsync()
    {
        _errors.Clear();
        foreach (var key in _form.Unreadable)
        {
            _errors[key] = Text["Number.Bad"];
        }

        // A second Enter while the first is under way must not save twice.
        if (_errors.Count > 0 || _busy)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(_form.ToCommand(Project.Id, _version));
        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close(Text["Saved", _form["Name"]].Value);
            return;
        }

        foreach (var (property, sentences) in result.Failure.Fields)
        {
            _errors[EditForm.KeyOf(property)] = sentences[0];
        }
    }

    private async Task LookAsync()
    {
        var result = await Sender.Send(new GetProjectQuery(Project.Id.ToString()));
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            var theirs = EditForm.Of(result.Value);
            _authors = await ChangeAuthors.LoadAsync(Sender, Project.Id, ConflictText);
            _merge = _form.Merge(_before, theirs);
            (_before, _version) = (theirs, result.Value.Version);
        }
    }
}
