using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Units.CloseGroup;
using DevZoneCrm.Core.Units.CloseUnit;
using DevZoneCrm.Core.Units.GetUnitSettings;
using DevZoneCrm.Core.Units.MoveUnitToGroup;
using DevZoneCrm.Core.Units.OpenGroup;
using DevZoneCrm.Core.Units.OpenUnit;
using DevZoneCrm.Core.Units.RenameGroup;
using DevZoneCrm.Core.Units.RenameUnit;
using DevZoneCrm.Core.Units.ReopenGroup;
using DevZoneCrm.Core.Units.ReopenUnit;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.Units;

/// <summary>分组和单位.</summary>
public sealed partial class UnitsPage
{
    private UnitSettingsDto? _data;

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetUnitSettingsQuery());
        (Failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static string PeopleOf(UnitRowDto unit) => $"/settings/people?unit={unit.Id}";

    private static string UsersOf(UnitRowDto unit) => $"/settings/users?unit={unit.Id}";

    private static Dictionary<string, string> ValuesOf(GroupRowDto group) => new(StringComparer.Ordinal) { ["Name"] = group.Name };

    private static Dictionary<string, string> ValuesOf(UnitRowDto unit) => new(StringComparer.Ordinal)
    {
        ["Name"] = unit.Name,
        ["ShortName"] = unit.ShortName,
        ["Kind"] = unit.Kind.ToString(),
        ["GroupId"] = unit.GroupId?.ToString() ?? string.Empty,
    };

    private string? GroupName(Guid? id) => _data!.Groups.FirstOrDefault(g => g.Id == id)?.Name;

    private SettingsField[] UnitFields(Guid? group) =>
    [
        new("Name") { Required = true, MaxLength = OrgUnit.MaxNameLength },
        new("ShortName") { Half = true, MaxLength = OrgUnit.MaxNameLength, Help = Text["ShortName.Help"] },
        new("Kind", SettingsFieldKind.Choice) { Half = true, Required = true, Options = _ => Words<UnitKind>() },
        new("GroupId", SettingsFieldKind.Choice)
        {
            NoneText = Text["Group.None"],
            Options = _ => [.. _data!.Groups.Where(g => g.Id == group || !IsOver(g.ValidTo)).Select(g => new ChoiceOption(g.Id.ToString(), g.Name))],
        },
    ];

    private Task OpenGroupAsync() => OpenAsync(Text["Group.New"], new SettingsForm
    {
        Fields = [new SettingsField("Name") { Required = true, MaxLength = OrgUnit.MaxNameLength }, new SettingsField("ValidFrom", SettingsFieldKind.Date) { Required = true }],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["ValidFrom"] = Day(Calendar.Today) },
        Save = async f => (await Sender.Send(new OpenGroupCommand(f["Name"], f.Day("ValidFrom")))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Added", f["Name"]],
    });

    private Task RenameGroupAsync(GroupRowDto group) => OpenAsync(Text["Group.Edit"], new SettingsForm
    {
        Fields = [new SettingsField("Name") { Required = true, MaxLength = OrgUnit.MaxNameLength }],
        Start = ValuesOf(group),
        Save = async f => (await Sender.Send(new RenameGroupCommand(group.Id, group.Version, f["Name"]))).Failure,
        Latest = async () =>
        {
            await LoadAsync();
            group = _data?.Groups.FirstOrDefault(g => g.Id == group.Id) ?? group;
            return ValuesOf(group);
        },
        SaveText = Text["Save"],
        Done = f => Text["Saved", f["Name"]],
    });

    private Task EndGroupAsync(GroupRowDto group) => group.ValidTo is null
        ? OpenAsync(Text["Close.Title", group.Name], CloseForm(group.Name, Text["Close"], async day => (await Sender.Send(new CloseGroupCommand(group.Id, group.Version, day))).Failure, group.Units == 0 ? [] : [new SettingsNote(Text["Depends.Units", group.Units])]))
        : OpenAsync(Text["Reopen.Title", group.Name], ConfirmForm(Text["Reopen.Ask", group.ValidTo.Value], Text["Reopen"], Text["Reopened", group.Name], async () => (await Sender.Send(new ReopenGroupCommand(group.Id, group.Version))).Failure));

    private Task OpenUnitAsync() => OpenAsync(Text["Unit.New"], new SettingsForm
    {
        Fields = [.. UnitFields(null), new SettingsField("ValidFrom", SettingsFieldKind.Date) { Required = true }],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["ValidFrom"] = Day(Calendar.Today), ["Kind"] = nameof(UnitKind.Bureau) },
        Save = async f => (await Sender.Send(new OpenUnitCommand(f["Name"], f["ShortName"], f.Choice<UnitKind>("Kind"), f.Id("GroupId"), f.Day("ValidFrom")))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Added", f["Name"]],
    });

    private Task EditUnitAsync(UnitRowDto unit) => OpenAsync(Text["Unit.Edit"], new SettingsForm
    {
        Fields = UnitFields(unit.GroupId),
        Start = ValuesOf(unit),
        Save = async f =>
        {
            if (f.HasChanged("Name", "ShortName", "Kind"))
            {
                var renamed = await Sender.Send(new RenameUnitCommand(unit.Id, unit.Version, f["Name"], f["ShortName"], f.Choice<UnitKind>("Kind")));
                if (renamed.Failure is not null)
                {
                    return renamed.Failure;
                }

                f.Settle("Name", "ShortName", "Kind");
                unit = unit with { Version = renamed.Value };
            }

            return f.HasChanged("GroupId") ? (await Sender.Send(new MoveUnitToGroupCommand(unit.Id, unit.Version, f.Id("GroupId")))).Failure : null;
        },
        Latest = async () =>
        {
            await LoadAsync();
            unit = _data?.Units.FirstOrDefault(u => u.Id == unit.Id) ?? unit;
            return ValuesOf(unit);
        },
        SaveText = Text["Save"],
        Done = f => Text["Saved", f["Name"]],
    });

    private Task EndUnitAsync(UnitRowDto unit)
    {
        if (unit.ValidTo is { } last)
        {
            return OpenAsync(Text["Reopen.Title", unit.Name], ConfirmForm(Text["Reopen.Ask", last], Text["Reopen"], Text["Reopened", unit.Name], async () => (await Sender.Send(new ReopenUnitCommand(unit.Id, unit.Version))).Failure));
        }

        SettingsNote?[] notes =
        [
            unit.OpenProjects > 0 ? new SettingsNote(Text["Depends.Projects", unit.OpenProjects]) : null,
            unit.Posts > 0 ? new SettingsNote(Text["Depends.Posts", unit.Posts], PeopleOf(unit)) : null,
            unit.Accounts > 0 ? new SettingsNote(Text["Depends.Accounts", unit.Accounts], UsersOf(unit)) : null,
        ];
        return OpenAsync(Text["Unit.Close.Title", unit.Name], new SettingsForm
        {
            Fields =
            [
                new SettingsField("LastDay", SettingsFieldKind.Date) { Required = true, Help = Text["LastDay.Help"] },
                new SettingsField("SuccessorId", SettingsFieldKind.Choice)
                {
                    NoneText = Text["Successor.None"],
                    Help = Text["Successor.Help"],
                    Options = _ => [.. _data!.Units.Where(u => u.Id != unit.Id && !IsOver(u.ValidTo)).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))],
                },
            ],
            Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["LastDay"] = Day(Calendar.Today) },
            Notes = [.. notes.OfType<SettingsNote>()],
            Save = async f => (await Sender.Send(new CloseUnitCommand(unit.Id, unit.Version, f.Day("LastDay"), f.Id("SuccessorId")))).Failure,
            SaveText = Text["Unit.Close"],
            Done = f => Text["Close.Done", unit.Name, f["LastDay"]],
            IsDangerous = true,
        });
    }
}
