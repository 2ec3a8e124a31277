using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.AddProgress;
using DevZoneCrm.Core.Supervision.AskExtension;
using DevZoneCrm.Core.Supervision.CloseSupervision;
using DevZoneCrm.Core.Supervision.DecideExtension;
using DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetSupervision;
using DevZoneCrm.Core.Supervision.ReportSupervision;
using DevZoneCrm.Core.Supervision.ReturnSupervision;
using DevZoneCrm.Core.Supervision.WithdrawSupervision;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>What can be done with an order: asks what is needed, sends it and says what was done; true where something was.</summary>
public sealed class SupervisionActions(IAppSender sender, SettingsLauncher dialogs, IStringLocalizer<SupervisionTexts> text)
{
    public Task<bool> NoteAsync(SupervisionDto order) => AskAsync("Do.Note", order, [Words("Text", "Note.Words")], f => new AddProgressCommand(order.Head.Id, order.Version, f["Text"]));

    public Task<bool> RemindAsync(SupervisionDto order) => AskAsync("Do.Remind", order, [Words("Text", "Remind.Words")], f => new AddProgressCommand(order.Head.Id, order.Version, f["Text"]));

    public Task<bool> ReportAsync(SupervisionDto order) => AskAsync("Do.Report", order, [Words("Text", "Report.Words")], f => new ReportSupervisionCommand(order.Head.Id, order.Version, f["Text"]), "Report.Says");

    public Task<bool> AskExtensionAsync(SupervisionDto order) => AskAsync("Do.Ask", order,
        [new SettingsField("DueOn", SettingsFieldKind.Date) { Required = true, Label = text["Ask.DueOn"], Help = text["Ask.DueOn.Help", ListValues.Day(order.Head.DueOn)!] }, Words("Reason", "Reason")],
        f => new AskExtensionCommand(order.Head.Id, order.Version, f.Day("DueOn"), f["Reason"]), "Ask.Says");

    public Task<bool> GrantAsync(SupervisionDto order) => AskAsync("Do.Grant", order, [Words("Note", "Remark", required: false)], f => new DecideExtensionCommand(order.Head.Id, order.Version, true, f["Note"]), "Grant.Says");

    public Task<bool> RefuseAsync(SupervisionDto order) => AskAsync("Do.Refuse", order, [Words("Note", "Reason")], f => new DecideExtensionCommand(order.Head.Id, order.Version, false, f["Note"]));

    public Task<bool> ReturnAsync(SupervisionDto order) => AskAsync("Do.Return", order,
        [Words("Reason", "Reason"), new SettingsField("DueOn", SettingsFieldKind.Date) { Label = text["Return.DueOn"], Help = text["Return.DueOn.Help", ListValues.Day(order.Head.DueOn)!] }],
        f => new ReturnSupervisionCommand(order.Head.Id, order.Version, f["Reason"], f["DueOn"].Length == 0 ? null : f.Day("DueOn")));

    public Task<bool> CloseAsync(SupervisionDto order) => AskAsync("Do.Close", order, [Words("Result", "Close.Words")], f => new CloseSupervisionCommand(order.Head.Id, order.Version, f["Result"]), "Close.Says");

    public Task<bool> WithdrawAsync(SupervisionDto order) => AskAsync("Do.Withdraw", order, [Words("Reason", "Reason")], f => new WithdrawSupervisionCommand(order.Head.Id, order.Version, f["Reason"]), danger: true);

    public Task<bool> PenalizeAsync(SupervisionDto order, bool confirmed) => AskAsync(confirmed ? "Do.Penalize" : "Do.Spare", order, [Words("Reason", "Reason")],
        f => new DecideSupervisionPenaltyCommand(order.Head.Id, order.Version, confirmed, f["Reason"]), confirmed ? "Penalize.Says" : null, danger: confirmed);

    private Task<bool> AskAsync(string verb, SupervisionDto order, IReadOnlyList<SettingsField> fields, Func<SettingsForm, ICommand<long>> command, string? says = null, bool danger = false) =>
        dialogs.OpenAsync(text[verb + ".Of", order.Head.Number], new SettingsForm
        {
            Fields = fields,
            Save = async form => (await sender.Send(command(form))).Failure,
            SaveText = text[verb],
            Done = _ => text[verb + ".Done"],
            Notes = says is null ? [] : [new SettingsNote(text[says, order.PenaltyPoints ?? 0m, order.Head.Unit ?? string.Empty, ListValues.Day(order.Head.AskedDueOn) ?? string.Empty])],
            IsDangerous = danger,
        });

    private SettingsField Words(string key, string label, bool required = true) =>
        new(key, SettingsFieldKind.LongText) { Required = required, MaxLength = SupervisionStep.MaxTextLength, Label = text[label] };
}
