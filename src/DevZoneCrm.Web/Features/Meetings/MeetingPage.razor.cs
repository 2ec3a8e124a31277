using System.Globalization;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Meetings.AddAgendaItem;
using DevZoneCrm.Core.Meetings.CancelMeeting;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.DropAgendaItem;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.MarkAttendance;
using DevZoneCrm.Core.Meetings.MoveAgendaItem;
using DevZoneCrm.Core.Meetings.ReplanMeeting;
using DevZoneCrm.Core.Meetings.RestoreMeeting;
using DevZoneCrm.Core.Meetings.StartMeeting;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Meetings;

/// <summary>A meeting: its agenda, who takes part, what was decided.</summary>
public sealed partial class MeetingPage
{
    private MeetingDto? _meeting;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<MeetingTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync() => _meeting?.Head.Id == Id ? Task.CompletedTask : LoadAsync();

    // Before it begins the agenda follows the projects; from then on only the meeting itself and its orders.
    private bool Concerns(ChangeNotice notice) => notice.IsBroad || notice.Entities.Contains(nameof(Meeting)) || notice.Entities.Contains(nameof(SupervisionOrder)) || (_meeting?.Head.State == MeetingState.Planned && notice.Projects.Count > 0);

    private async Task LoadAsync()
    {
        var asked = Id;
        var result = await Sender.Send(new GetMeetingQuery(asked));
        if (asked == Id)
        {
            (_failure, _meeting) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private async Task<bool> DoAsync(ICommand<long> command)
    {
        var result = await Sender.Send(command);
        await LoadAsync();
        _failure ??= result.Failure;
        return result.IsSuccess;
    }

    private Task MoveAsync((string Key, string? Before) move) => DoAsync(new MoveAgendaItemCommand(Id, _meeting!.Version, move.Key, move.Before));

    private async Task DropAsync((AgendaItemDto Item, bool IsDropped) drop)
    {
        if (await DoAsync(new DropAgendaItemCommand(Id, _meeting!.Version, drop.Item.Key, drop.IsDropped)) && drop.IsDropped)
        {
            Toasts.Done(Text["Dropped.Done", drop.Item.Facts.Title], () => InvokeAsync(async () =>
            {
                await DropAsync((drop.Item, false));
                StateHasChanged();
            }));
        }
    }

    private Task MarkAsync((Guid PostId, bool IsPresent) mark) => DoAsync(new MarkAttendanceCommand(Id, _meeting!.Version, mark.PostId, mark.IsPresent));

    private Task CancelAsync() => DoAsync(new CancelMeetingCommand(Id, _meeting!.Version));

    private Task RestoreAsync() => DoAsync(new RestoreMeetingCommand(Id, _meeting!.Version));

    private async Task StartAsync()
    {
        if (await DoAsync(new StartMeetingCommand(Id, _meeting!.Version)))
        {
            Navigation.NavigateTo($"/meetings/{Id}/run");
        }
    }

    private Task<bool> AddAsync() => Dialogs.OpenAsync(Text["Add"], new SettingsForm
    {
        Fields =
        [
            new SettingsField("Title") { Label = Text["Field.Topic"], Required = true, MaxLength = AgendaItem.MaxTitleLength },
            new SettingsField("Note", SettingsFieldKind.LongText) { Label = Text["Field.Note"], MaxLength = AgendaItem.MaxNoteLength, Rows = 3 },
            new SettingsField("ProjectCode") { Label = Text["Field.ProjectCode"], Help = Text["Field.ProjectCode.Help"] },
        ],
        Save = async f => (await Sender.Send(new AddAgendaItemCommand(Id, _meeting!.Version, f["Title"], f["Note"], f["ProjectCode"]))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Added", f["Title"]],
    });

    private Task<bool> ReplanAsync() => Dialogs.OpenAsync(Text["Replan"], new SettingsForm
    {
        Fields =
        [
            new SettingsField("Name") { Label = Text["Field.Name"], Required = true, MaxLength = MeetingCycle.MaxNameLength },
            new SettingsField("HeldOn", SettingsFieldKind.Date) { Label = Text["Field.HeldOn"], Required = true, Half = true },
            new SettingsField("StartsAt") { Label = Text["Field.StartsAt"], Required = true, Half = true, MaxLength = 5 },
            new SettingsField("Place") { Label = Text["Field.Place"], MaxLength = MeetingCycle.MaxPlaceLength },
            new SettingsField("Chair", SettingsFieldKind.Choice) { Label = Text["Field.Chair"], NoneText = Text["Field.Chair.None"], Options = _ => [.. _meeting!.Attendees.Select(a => new ChoiceOption(a.PostId.ToString(), $"{a.Person} · {a.Unit ?? a.Title}"))] },
        ],
        Start = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Name"] = _meeting!.Head.Name, ["HeldOn"] = MeetingWords.Day(_meeting.Head.HeldOn), ["StartsAt"] = MeetingWords.Clock(_meeting.Head.StartsAt), ["Place"] = _meeting.Head.Place ?? string.Empty, ["Chair"] = _meeting.ChairPostId?.ToString() ?? string.Empty,
        },
        Save = async f => (await Sender.Send(new ReplanMeetingCommand(Id, _meeting.Version, f["Name"], f.Day("HeldOn"), TimeOnly.TryParse(f["StartsAt"], CultureInfo.InvariantCulture, out var at) ? at : _meeting.Head.StartsAt, f["Place"], f.Id("Chair")))).Failure,
        SaveText = Text["Save"],
        Done = f => Text["Replanned", f["Name"]],
    });
}
