using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Core.Quotas.GetLeaves;
using DevZoneCrm.Core.Quotas.RecordLeave;
using DevZoneCrm.Core.Quotas.WithdrawLeave;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Quotas;

/// <summary>The dialogs of leave.</summary>
public sealed class LeaveForms(IAppSender sender, SettingsLauncher dialogs, ZoneCalendar calendar, IStringLocalizer<QuotaTexts> text)
{
    private const int NoteLength = 200;

    public Task<bool> RecordAsync(IReadOnlyList<LeavePersonDto> people) => dialogs.OpenAsync(text[people.Count == 1 ? "Leave.Mine" : "Leave.Add"], new SettingsForm
    {
        Fields =
        [
            new SettingsField("PersonId", SettingsFieldKind.Choice) { Half = true, Required = true, Label = text["Leave.Person"], NoneText = people.Count == 1 ? null : string.Empty, Options = _ => [.. people.Select(p => new ChoiceOption(p.Id.ToString(), p.Unit is null ? p.Name : p.Name + " · " + p.Unit))] },
            new SettingsField("Kind", SettingsFieldKind.Choice) { Half = true, Required = true, Label = text["Leave.Kind"], Options = _ => [.. Enum.GetValues<LeaveKind>().Select(k => new ChoiceOption(k.ToString(), ErrorTexts.Word(k)))] },
            new SettingsField("From", SettingsFieldKind.Date) { Half = true, Required = true, Label = text["Leave.From"] },
            new SettingsField("To", SettingsFieldKind.Date) { Half = true, Required = true, Label = text["Leave.To"] },
            new SettingsField("Reason") { MaxLength = NoteLength, Label = text["Leave.Reason"] },
        ],
        Notes = [new SettingsNote(text["Leave.Note"])],
        Start = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PersonId"] = people.Count == 1 ? people[0].Id.ToString() : string.Empty,
            ["Kind"] = nameof(LeaveKind.Annual),
            ["From"] = Day(calendar.Today),
            ["To"] = Day(calendar.Today),
        },
        Save = async f => (await sender.Send(new RecordLeaveCommand(f.Id("PersonId"), f.Choice<LeaveKind>("Kind"), f.Day("From"), f.Day("To"), f["Reason"]))).Failure,
        SaveText = text["Leave.Save"],
        Done = f => text["Leave.Saved", f["From"], f["To"]],
    });

    public Task<bool> WithdrawAsync(LeaveDto leave) => dialogs.OpenAsync(text["Leave.Withdraw"], new SettingsForm
    {
        Fields = [],
        Notes = [new SettingsNote(text["Leave.Withdraw.Ask", leave.Person, Day(leave.From), Day(leave.To), ErrorTexts.Word(leave.Kind)])],
        Save = async _ => (await sender.Send(new WithdrawLeaveCommand(leave.Id, leave.Version))).Failure,
        SaveText = text["Leave.Withdraw"],
        Done = _ => text["Leave.Withdrawn"],
        IsDangerous = true,
    });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
