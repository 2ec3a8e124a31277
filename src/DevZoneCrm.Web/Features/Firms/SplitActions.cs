using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Firms.AnswerSplit;
using DevZoneCrm.Core.Firms.ChangeFixedSplit;
using DevZoneCrm.Core.Firms.ConfirmDispute;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.ProposeRuling;
using DevZoneCrm.Core.Firms.ProposeSplit;
using DevZoneCrm.Core.Firms.RaiseDispute;
using DevZoneCrm.Core.Firms.RuleDispute;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Firms;

/// <summary>What can be done about splits and disputes; as <see cref="FirmActions"/>.</summary>
public sealed class SplitActions(FirmActions firms, IStringLocalizer<FirmTexts> text)
{
    private const int Rows = 3;
    private const int LongText = 500;

    public Task<bool> ProposeAsync(ProjectFirmDto firm) => EditAsync(firm, text["Split.Propose"], text["Split.Send"], text["Split.Sent"], (shares, reason) => new ProposeSplitCommand(firm.ProjectId, shares, reason));

    /// <summary>考核办, after 签约.</summary>
    public Task<bool> RedivideAsync(ProjectFirmDto firm) =>
        EditAsync(firm, text["Split.Redivide"], text["Split.Redivide.Save"], text["Split.Redivided"], (shares, reason) => new ChangeFixedSplitCommand(firm.ProjectId, firm.ProjectVersion, shares, reason));

    public Task<bool> AnswerAsync(Guid id, long version, bool agree) => firms.AskAsync(text[agree ? "Split.Agree" : "Split.Refuse"], text[agree ? "Agree" : "Refuse"], text[agree ? "Split.Agreed" : "Refuse.Done"],
        agree ? [] : [firms.Reason("Reason", "Answer.Reason")],
        form => firms.SendAsync(new AnswerSplitCommand(id, version, agree, form["Reason"])));

    public Task<bool> DisputeAsync(Guid projectId, RivalDto rival) => firms.AskAsync(text["Dispute.Of", rival.Unit], text["Dispute.Raise"], text["Dispute.Raised"],
        [firms.Reason("Grounds", "Dispute.Grounds")],
        form => firms.SendAsync(new RaiseDisputeCommand(projectId, rival.UnitId, form["Grounds"])), [new SettingsNote(text["Dispute.Note"])]);

    public Task<bool> ProposeRulingAsync(Guid id, long version) => DecideAsync(text["Dispute.Propose"], null, null, (outcome, percent, words) => new ProposeRulingCommand(id, version, outcome, percent, words));

    public Task<bool> RuleAsync(Guid id, long version, DisputeOutcome? proposed, int? percent) =>
        DecideAsync(text["Dispute.Rule"], proposed, percent, (outcome, share, words) => new RuleDisputeCommand(id, version, outcome, share, words));

    public Task<bool> ConfirmAsync(Guid id, long version, string what) => firms.AskAsync(text["Dispute.Confirm"], text["Dispute.Confirm"], text["Dispute.Confirmed"], [],
        _ => firms.SendAsync(new ConfirmDisputeCommand(id, version)), [new SettingsNote(what)]);

    private Task<bool> DecideAsync(string title, DisputeOutcome? outcome, int? percent, Func<DisputeOutcome, int?, string, ICommand<long>> command) => firms.AskAsync(title, title, text["Dispute.Said"],
        [
            new SettingsField("Outcome", SettingsFieldKind.Choice) { Required = true, Label = text["Dispute.Outcome"], Options = _ => [.. Enum.GetValues<DisputeOutcome>().Select(o => new ChoiceOption(o.ToString(), ErrorTexts.Word(o)))] },
            new SettingsField("RivalPercent", SettingsFieldKind.Integer) { MaxLength = 2, Label = text["Dispute.Percent"], Help = text["Dispute.Percent.Help"] },
            firms.Reason("Text", "Dispute.Text"),
        ],
        form => firms.SendAsync(command(form.Choice<DisputeOutcome>("Outcome"), form.Integer("RivalPercent"), form["Text"])),
        start: new(StringComparer.Ordinal) { ["Outcome"] = (outcome ?? DisputeOutcome.HolderKeeps).ToString(), ["RivalPercent"] = percent?.ToString(CultureInfo.InvariantCulture) ?? string.Empty });

    private Task<bool> EditAsync<T>(ProjectFirmDto firm, string title, string button, string done, Func<IReadOnlyList<SplitShare>, string, ICommand<T>> command) => firms.AskAsync(title, button, done,
        [
            .. Enumerable.Range(1, Rows).SelectMany(row => Row(firm, row)),
            new SettingsField("Reason") { Required = true, MaxLength = LongText, Label = text["Split.Reason"] },
        ],
        form => firms.SendAsync(command(Read(form), form["Reason"])), [new SettingsNote(text["Split.Note"])], Start(firm));

    private IEnumerable<SettingsField> Row(ProjectFirmDto firm, int row) =>
    [
        new SettingsField("Unit" + row, SettingsFieldKind.Choice)
        {
            Label = text["Split.Unit", row],
            Required = row == 1,
            NoneText = text["Unit.None"],
            Options = _ => [.. firm.Units.Select(u => new ChoiceOption(u.Id.ToString(), u.Name))],
        },
        new SettingsField("Percent" + row, SettingsFieldKind.Integer) { Half = true, MaxLength = 3, Label = text["Split.Percent"] },
        new SettingsField("Role" + row, SettingsFieldKind.Choice) { Half = true, Label = text["Split.Role"], Options = _ => [.. Enum.GetValues<ShareRole>().Select(r => new ChoiceOption(r.ToString(), ErrorTexts.Word(r)))] },
    ];

    private static IReadOnlyList<SplitShare> Read(SettingsForm form) => [.. Enumerable.Range(1, Rows).Where(row => form.Id("Unit" + row) is not null)
        .Select(row => new SplitShare(form.Id("Unit" + row)!.Value, form.Integer("Percent" + row) ?? 0, form.Choice<ShareRole>("Role" + row)))];

    // What holds now; before any split the own unit with the whole.
    private static Dictionary<string, string> Start(ProjectFirmDto firm)
    {
        var now = firm.Shares.Count > 0 ? firm.Shares.Select(s => (s.UnitId, s.Percent, s.Role)).ToList() : [(firm.UnitId, Share.Whole, ShareRole.FirstReport)];
        var start = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (row, (unit, percent, role)) in now.Take(Rows).Select((s, i) => (i + 1, s)))
        {
            start["Unit" + row] = unit.ToString();
            start["Percent" + row] = percent.ToString(CultureInfo.InvariantCulture);
            start["Role" + row] = role.ToString();
        }

        for (var row = now.Count + 1; row <= Rows; row++)
        {
            start["Role" + row] = (row == 2 ? ShareRole.Negotiation : ShareRole.Settlement).ToString();
        }

        return start;
    }
}
