using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.People.AddPerson;
using DevZoneCrm.Core.People.GetPeopleSettings;
using DevZoneCrm.Core.People.GetPostChoices;
using DevZoneCrm.Core.People.RenamePerson;
using DevZoneCrm.Core.Units.GetUnitSettings;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Settings.People;

/// <summary>岗位和人员.</summary>
public sealed partial class PeoplePage
{
    private Page<PersonRowDto>? _people;
    private IReadOnlyList<UnitRowDto> _units = [];
    private IReadOnlyList<PostChoiceDto> _heirs = [];

    [SupplyParameterFromQuery(Name = "q")]
    private string? Q { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageAsked { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    private Guid? UnitId { get; set; }

    private int Number => Math.Max(1, PageAsked ?? 1);

    protected override async Task OnInitializedAsync()
    {
        var units = await Sender.Send(new GetUnitSettingsQuery());
        _units = units.IsSuccess ? units.Value.Units : [];
    }

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetPeopleSettingsQuery(Q, Number, UnitId));
        (Failure, _people) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private string UnitName(Guid id) => _units.FirstOrDefault(u => u.Id == id)?.ShortName ?? "?";

    private async Task<IReadOnlyList<PostChoiceDto>> HeirsAsync()
    {
        var result = await Sender.Send(new GetPostChoicesQuery());
        return _heirs = result.IsSuccess ? result.Value : [];
    }

    private IReadOnlyList<ChoiceOption> UnitOptions => [.. _units.Where(u => !IsOver(u.ValidTo)).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))];

    private static Dictionary<string, string> ValuesOf(PersonRowDto person) => new(StringComparer.Ordinal) { ["Name"] = person.Name, ["Phone"] = person.Phone ?? string.Empty };

    private SettingsField[] PersonFields() =>
    [
        new("Name") { Required = true, Half = true, MaxLength = Person.MaxNameLength, Label = Text["Field.PersonName"] },
        new("Phone") { Half = true, MaxLength = Person.MaxPhoneLength },
    ];

    private Task AddAsync() => OpenAsync(Text["Person.New"], new SettingsForm
    {
        Fields = PersonFields(),
        Save = async f => (await Sender.Send(new AddPersonCommand(f["Name"], f["Phone"]))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Person.Added", f["Name"]],
    });

    private Task EditAsync(PersonRowDto person) => OpenAsync(Text["Person.Edit"], new SettingsForm
    {
        Fields = PersonFields(),
        Start = ValuesOf(person),
        Save = async f => (await Sender.Send(new RenamePersonCommand(person.Id, person.Version, f["Name"], f["Phone"]))).Failure,
        Latest = async () =>
        {
            await LoadAsync();
            person = _people?.Rows.FirstOrDefault(p => p.Id == person.Id) ?? person;
            return ValuesOf(person);
        },
        SaveText = Text["Save"],
        Done = f => Text["Saved", f["Name"]],
    });

    private PostRowDto Fresh(PostRowDto post) => _people?.Rows.SelectMany(p => p.Posts).FirstOrDefault(p => p.Id == post.Id) ?? post;
}
