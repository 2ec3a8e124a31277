using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.ChangeCycle;
using DevZoneCrm.Core.Meetings.CloseCycle;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.GetCycleSettings;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Meetings.ReopenCycle;
using DevZoneCrm.Core.People;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Settings.Meetings;

/// <summary>会议制度: which meetings come again, when, with whom, about what.</summary>
public sealed partial class CyclesPage
{
    private static readonly PostRole[] OfTheZone = [PostRole.Leader, PostRole.Principal, PostRole.Office];
    private static readonly PostRole[] OfAUnit = [PostRole.Principal, PostRole.Deputy, PostRole.FullTime];

    private CycleSettingsDto? _settings;

    [Inject]
    public required IStringLocalizer<MeetingTexts> Words { get; set; }

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetCycleSettingsQuery());
        (Failure, _settings) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    /// <summary>The zone's cycles and those of every unit; otherwise only those of the own unit.</summary>
    private bool IsOfZone => _settings!.IsOfZone;

    private Guid? OwnUnit => IsOfZone ? null : _settings!.Units.Select(u => (Guid?)u.Id).FirstOrDefault();

    private string? SourceOf(string preset) => _settings?.Presets.FirstOrDefault(p => p.Id == preset) is { } found ? $"{found.Set}：{found.Source}" : null;

    private static string Joined(IEnumerable<string> words) => string.Join(ErrorTexts.Of("List.Separator"), words);

    private static Dictionary<string, string> ValuesOf(CycleTerms terms) => new(StringComparer.Ordinal)
    {
        ["Name"] = terms.Name,
        ["Rhythm"] = terms.Rule.Rhythm.ToString(),
        ["Day"] = terms.Rule.Day.ToString(CultureInfo.InvariantCulture),
        ["QuarterMonth"] = terms.Rule.QuarterMonth.ToString(CultureInfo.InvariantCulture),
        ["AnchorOn"] = terms.Rule.AnchorOn is { } anchor ? Day(anchor) : string.Empty,
        ["RestDay"] = terms.Rule.RestDay.ToString(),
        ["StartsAt"] = terms.StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture),
        ["Place"] = terms.Place ?? string.Empty,
        ["UnitId"] = terms.UnitId?.ToString() ?? string.Empty,
        ["Roles"] = string.Join(',', terms.Roles),
        ["ChairPostId"] = terms.ChairPostId?.ToString() ?? string.Empty,
        ["Sections"] = string.Join(',', terms.Sections),
    };

    private SettingsField[] Fields() =>
    [
        new("Name") { Required = true, MaxLength = MeetingCycle.MaxNameLength },
        new("Rhythm", SettingsFieldKind.Choice) { Required = true, Half = true, Options = _ => Words<MeetingRhythm>() },
        new("Day", SettingsFieldKind.Integer) { Half = true, MaxLength = 2, Help = Text["Meetings.DayHelp"] },
        new("QuarterMonth", SettingsFieldKind.Choice) { Half = true, Options = _ => [new("1", "1"), new("2", "2"), new("3", "3")] },
        new("AnchorOn", SettingsFieldKind.Date) { Half = true, Help = Text["Meetings.AnchorHelp"] },
        new("RestDay", SettingsFieldKind.Choice) { Required = true, Half = true, Options = _ => Words<RestDayRule>() },
        new("StartsAt") { Required = true, Half = true, MaxLength = 5 },
        new("Place") { MaxLength = MeetingCycle.MaxPlaceLength },
        new("UnitId", SettingsFieldKind.Choice) { Required = !IsOfZone, NoneText = IsOfZone ? Text["Meetings.ShowAll"].Value : null, Options = _ => [.. _settings!.Units.Select(u => new ChoiceOption(u.Id.ToString(), u.Name))] },
        new("Roles", SettingsFieldKind.Ticks) { Required = true, Options = _ => Words<PostRole>() },
        new("ChairPostId", SettingsFieldKind.Choice) { NoneText = Text["Chair.None"], Options = _ => [.. _settings!.Posts.Select(p => new ChoiceOption(p.Id.ToString(), $"{p.Person} · {p.Unit ?? p.Title}"))] },
        new("Sections", SettingsFieldKind.Ticks) { Required = true, Help = Text["Meetings.SectionsHelp"], Options = f => [.. Enum.GetValues<AgendaSection>().Where(s => s != AgendaSection.ByHand).OrderBy(s => Place(f, s)).Select(s => new ChoiceOption(s.ToString(), ErrorTexts.Word(s)))] },
    ];

    // Ticked ones in the order of ticking, then the rest.
    private static int Place(SettingsForm form, AgendaSection section) => form["Sections"].Split(',').ToList().IndexOf(section.ToString()) is >= 0 and var place ? place : 100;

    private static CycleTerms TermsOf(SettingsForm f, IReadOnlyList<Guid> units) => new(
        f["Name"],
        new CycleRule(f.Choice<MeetingRhythm>("Rhythm"), f.Choice<MeetingRhythm>("Rhythm") == MeetingRhythm.Day ? 0 : f.Integer("Day") ?? -1, f.Choice<RestDayRule>("RestDay"), f.Integer("QuarterMonth") ?? 1, f["AnchorOn"].Length > 0 ? f.Day("AnchorOn") : null),
        TimeOnly.TryParse(f["StartsAt"], CultureInfo.InvariantCulture, out var at) ? at : new TimeOnly(9, 0),
        f["Place"],
        f.Id("UnitId"),
        f.TickedWords<PostRole>("Roles"),
        units,
        f.Id("ChairPostId"),
        f.TickedWords<AgendaSection>("Sections"));

    private Task AddAsync() => OpenAsync(Text["Meetings.New"], new SettingsForm
    {
        Fields = [.. Fields(), new SettingsField("ValidFrom", SettingsFieldKind.Date) { Required = true }],
        Start = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Rhythm"] = nameof(MeetingRhythm.Week), ["Day"] = "1", ["QuarterMonth"] = "1", ["RestDay"] = nameof(RestDayRule.NextWorkingDay), ["StartsAt"] = "09:00", ["ValidFrom"] = Day(Calendar.Today),
            ["UnitId"] = OwnUnit?.ToString() ?? string.Empty, ["Roles"] = string.Join(',', IsOfZone ? OfTheZone : OfAUnit), ["Sections"] = $"{AgendaSection.OpenDecisions},{AgendaSection.Moved},{AgendaSection.Stuck},{AgendaSection.Supervision}",
        },
        Save = async f => (await Sender.Send(new OpenCycleCommand(TermsOf(f, []), f.Day("ValidFrom")))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Added", f["Name"]],
    });

    // In a unit everybody of it takes part: the roles of the example are those of the zone.
    private CycleTerms TermsOf(MeetingPreset preset) => IsOfZone ? preset.Terms(Calendar.Today) : preset.Terms(Calendar.Today) with { UnitId = OwnUnit, Roles = OfAUnit };

    private async Task TakeAsync(MeetingPreset preset)
    {
        Failure = (await Sender.Send(new OpenCycleCommand(TermsOf(preset), Calendar.Today, preset.Id))).Failure;
        if (Failure is null)
        {
            await LoadAsync();
        }
    }

    private Task EditAsync(MeetingCycleDto cycle) => OpenAsync(Text["Meetings.Edit"], new SettingsForm
    {
        Fields = Fields(),
        Start = ValuesOf(cycle.Terms),
        Save = async f => (await Sender.Send(new ChangeCycleCommand(cycle.Id, cycle.Version, TermsOf(f, cycle.Terms.Units)))).Failure,
        Latest = async () =>
        {
            await LoadAsync();
            cycle = _settings?.Cycles.FirstOrDefault(c => c.Id == cycle.Id) ?? cycle;
            return ValuesOf(cycle.Terms);
        },
        SaveText = Text["Save"],
        Done = f => Text["Saved", f["Name"]],
    });

    private Task EndAsync(MeetingCycleDto cycle) => cycle.ValidTo is { } last
        ? OpenAsync(Text["Reopen.Title", cycle.Terms.Name], ConfirmForm(Text["Reopen.Ask", last], Text["Reopen"], Text["Reopened", cycle.Terms.Name], async () => (await Sender.Send(new ReopenCycleCommand(cycle.Id, cycle.Version))).Failure))
        : OpenAsync(Text["Close.Title", cycle.Terms.Name], CloseForm(cycle.Terms.Name, Text["Close"], async day => (await Sender.Send(new CloseCycleCommand(cycle.Id, cycle.Version, day))).Failure, []));
}
