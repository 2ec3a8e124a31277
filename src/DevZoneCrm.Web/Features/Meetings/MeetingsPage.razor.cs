using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.GetMeetings;
using DevZoneCrm.Core.Meetings.PlanMeeting;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Meetings;

/// <summary>会议: what is ahead, what was held. Cycle and page stand in the address.</summary>
public sealed partial class MeetingsPage
{
    private MeetingsDto? _meetings;
    private Failure? _failure;
    private Guid? _cycle;
    private int _page;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<MeetingTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "cycle")]
    private string? Cycle { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _cycle = Guid.TryParse(Cycle, out var cycle) ? cycle : null;
        _page = int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = (_cycle, _page);
        var result = await Sender.Send(new GetMeetingsQuery(_cycle, _page));
        if (asked == (_cycle, _page))
        {
            (_failure, _meetings) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private string Url(int page) => string.Create(CultureInfo.InvariantCulture, $"/meetings?{(_cycle is { } cycle ? $"cycle={cycle}&" : null)}page={page}");

    private async Task PlanAsync()
    {
        var planned = Guid.Empty;
        var own = _meetings!.OwnUnitId;
        var cycles = _meetings.Cycles.Where(c => own is null || c.Terms.UnitId == own).ToList();
        var form = new SettingsForm
        {
            Fields =
            [
                new SettingsField("CycleId", SettingsFieldKind.Choice) { Label = Text["Field.Cycle"], NoneText = Text["Field.Cycle.None"], Options = _ => [.. cycles.Select(c => new ChoiceOption(c.Id.ToString(), c.Terms.Name))], Help = Text["Field.Cycle.Help"] },
                new SettingsField("Name") { Label = Text["Field.Name"], Required = true, MaxLength = MeetingCycle.MaxNameLength },
                new SettingsField("HeldOn", SettingsFieldKind.Date) { Label = Text["Field.HeldOn"], Required = true, Half = true },
                new SettingsField("StartsAt") { Label = Text["Field.StartsAt"], Required = true, Half = true, MaxLength = 5 },
                new SettingsField("Place") { Label = Text["Field.Place"], MaxLength = MeetingCycle.MaxPlaceLength },
            ],
            Start = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["HeldOn"] = MeetingWords.Day(Calendar.Today), ["StartsAt"] = "09:00", ["CycleId"] = cycles.Find(c => c.Id == _cycle)?.Id.ToString() ?? string.Empty, ["Name"] = cycles.Find(c => c.Id == _cycle)?.Terms.Name ?? string.Empty,
            },
            Save = async f =>
            {
                var result = await Sender.Send(new PlanMeetingCommand(f["Name"], f.Day("HeldOn"), TimeOnly.TryParse(f["StartsAt"], CultureInfo.InvariantCulture, out var at) ? at : new TimeOnly(9, 0), f["Place"], f.Id("CycleId"), own));
                planned = result.IsSuccess ? result.Value : Guid.Empty;
                return result.Failure;
            },
            SaveText = Text["Plan"],
            Done = f => Text["Planned", f["Name"]],
        };
        if (await Dialogs.OpenAsync(Text["Plan"], form))
        {
            Navigation.NavigateTo($"/meetings/{planned}");
        }
    }
}
