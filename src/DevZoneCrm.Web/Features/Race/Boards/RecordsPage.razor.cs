using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files;
using DevZoneCrm.Core.Race.Records;
using DevZoneCrm.Core.Race.Records.BookPenalty;
using DevZoneCrm.Core.Race.Records.GetRaceRecords;
using DevZoneCrm.Core.Race.Records.RevokeRecord;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>加减分登记: what was booked by hand. The filter stands in the address.</summary>
public sealed partial class RecordsPage
{
    public const string Path = "/race/records";

    private static readonly IReadOnlyList<RaceMilestone> Kinds = [.. PenaltyKinds.All, RaceMilestone.RedFlag, RaceMilestone.Corrected];

    private RaceRecordsDto? _data;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    private string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayManage => Viewer?.May(nameof(Permission.ManageRace)) == true;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var asked = (Unit, Kind, Page);
        var kind = Enum.TryParse<RaceMilestone>(Kind, ignoreCase: true, out var known) && Kinds.Contains(known) ? known : (RaceMilestone?)null;
        var page = int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        var result = await Sender.Send(new GetRaceRecordsQuery(Guid.TryParse(Unit, out var unit) ? unit : null, kind, page));
        if (asked == (Unit, Kind, Page))
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private static string Url(string? unit, string? kind, int page) =>
        ListValues.Address(Path, [("unit", unit), ("kind", kind), ("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture))]);

    private void Go(string? unit, string? kind, int page) => Navigation.NavigateTo(Url(unit, kind, page));

    private async Task BookAsync()
    {
        var files = new List<RaceFileDto>();
        await Dialogs.OpenAsync(Text["Book"], new SettingsForm
        {
            Fields =
            [
                new SettingsField(nameof(BookPenaltyCommand.Kind), SettingsFieldKind.Choice) { Required = true, Half = true, Label = Text["Col.Kind"], Options = _ => [.. PenaltyKinds.All.Select(k => new ChoiceOption(k.ToString(), ErrorTexts.Word(k)))] },
                new SettingsField(nameof(BookPenaltyCommand.On), SettingsFieldKind.Date) { Required = true, Half = true, Label = Text["Col.Day"] },
                new SettingsField(nameof(BookPenaltyCommand.UnitId), SettingsFieldKind.Choice) { Required = true, Half = true, Label = Text["Col.Unit"], Options = _ => [.. (_data?.Units ?? []).Where(u => u.IsValid).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))] },
                new SettingsField(nameof(BookPenaltyCommand.ProjectCode)) { Half = true, MaxLength = 40, Label = Text["ProjectCode"], Help = Text["ProjectCode.Help"] },
                new SettingsField(nameof(BookPenaltyCommand.Reason), SettingsFieldKind.LongText) { Required = true, MaxLength = RaceRecord.MaxReasonLength, Label = Text["Col.Reason"] },
                new SettingsField(nameof(BookPenaltyCommand.Evidence)) { Required = true, MaxLength = RaceRecord.MaxEvidenceLength, Label = Text["Evidence"], Help = Text["Evidence.Help"] },
            ],
            Notes = [new SettingsNote(Text["Book.Note"])],
            Start = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(BookPenaltyCommand.Kind)] = PenaltyKinds.All[0].ToString(),
                [nameof(BookPenaltyCommand.On)] = ListValues.Day(Calendar.Today)!,
                [nameof(BookPenaltyCommand.UnitId)] = _data?.Units.FirstOrDefault(u => u.IsValid)?.Id.ToString() ?? string.Empty,
            },
            Save = async f => (await Sender.Send(new BookPenaltyCommand(
                f.Choice<RaceMilestone>(nameof(BookPenaltyCommand.Kind)), f.Id(nameof(BookPenaltyCommand.UnitId)) ?? Guid.Empty, f[nameof(BookPenaltyCommand.ProjectCode)], f.Day(nameof(BookPenaltyCommand.On)),
                f[nameof(BookPenaltyCommand.Reason)], f[nameof(BookPenaltyCommand.Evidence)], [.. files.Select(x => x.Id)]))).Failure,
            Extra = RaceFilePicker.In(files),
            SaveText = Text["Book"],
            Done = f => Text["Book.Done", ErrorTexts.Word(f.Choice<RaceMilestone>(nameof(BookPenaltyCommand.Kind)))],
        });
        await LoadAsync();
    }

    private async Task RevokeAsync(RaceRecordDto row)
    {
        await Dialogs.OpenAsync($"{Text["Revoke"]} · {row.Unit} {ErrorTexts.Word(row.Kind)}", new SettingsForm
        {
            Fields = [new SettingsField(nameof(RevokeRecordCommand.Reason), SettingsFieldKind.LongText) { Required = true, MaxLength = RaceRecord.MaxReasonLength, Label = Text["Col.Reason"] }],
            Notes = [new SettingsNote(Text["Revoke.Note"])],
            Save = async f => (await Sender.Send(new RevokeRecordCommand(row.Id, row.Version, f[nameof(RevokeRecordCommand.Reason)]))).Failure,
            SaveText = Text["Revoke"],
            Done = _ => Text["Revoke.Done"],
            IsDangerous = true,
        });
        await LoadAsync();
    }
}
