using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Firms.AnswerRequest;
using DevZoneCrm.Core.Firms.ArbitrateRequest;
using DevZoneCrm.Core.Firms.AskForFirm;
using DevZoneCrm.Core.Firms.ClaimFirm;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Firms.ExtendClaim;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.OfferTransfer;
using DevZoneCrm.Core.Firms.RenameFirm;
using DevZoneCrm.Core.Firms.TakeFromPool;
using DevZoneCrm.Core.Firms.UndoMerge;
using DevZoneCrm.Core.Firms.WithdrawRequest;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Firms;

/// <summary>What can be done about claims and requests: asks what is needed, sends it and says what was done; true where something was.</summary>
public sealed class FirmActions(IAppSender sender, SettingsLauncher dialogs, Toasts toasts, IStringLocalizer<FirmTexts> text)
{
    private const int LongText = 500;

    public Task<bool> ExtendAsync(FirmClaimDto claim) => AskAsync(text["Extend.Of", claim.Name], text["Extend"], text["Extend.Done"], [Reason("Reason", "Extend.Reason")], form =>
        SendAsync(new ExtendClaimCommand(claim.ClaimId, claim.Version, form["Reason"])), [new SettingsNote(text["Extend.Note"])]);

    /// <summary>At one click; the answer is what stood in the way.</summary>
    public Task<Failure?> TakeAsync(FirmClaimDto claim) => AtOnceAsync(new TakeFromPoolCommand(claim.ClaimId), text["Take.Done", claim.Name]);

    /// <inheritdoc cref="TakeAsync"/>
    public Task<Failure?> ClaimAsync(Guid projectId) => AtOnceAsync(new ClaimFirmCommand(projectId), text["Claim.Done"]);

    /// <inheritdoc cref="TakeAsync"/>
    public Task<Failure?> WithdrawAsync(RequestDto request) => AtOnceAsync(new WithdrawRequestCommand(request.Id, request.Version), text["Withdraw.Done"]);

    /// <inheritdoc cref="TakeAsync"/>
    public Task<Failure?> UndoMergeAsync(MergeDto merge) => AtOnceAsync(new UndoMergeCommand(merge.Id), text["Merge.Undone", merge.Code]);

    public Task<bool> AskCoLeadAsync(Guid projectId, RivalDto rival) => AskAsync(text["CoLead.Of", rival.Unit], text["Ask.Send"], text["Ask.Done", rival.Unit],
        [new SettingsField("Percent", SettingsFieldKind.Integer) { Required = true, MaxLength = 2, Label = text["CoLead.Percent"], Help = text["CoLead.Percent.Help"] }, Reason("Reason", "Ask.Reason")],
        form => SendAsync(new AskForFirmCommand { ProjectId = projectId, UnitId = rival.UnitId, Kind = FirmRequestKind.CoLead, Percent = form.Integer("Percent"), Reason = form["Reason"] }));

    public Task<bool> AskTransferAsync(Guid projectId, RivalDto rival) => AskAsync(text["Transfer.Of", rival.Unit], text["Ask.Send"], text["Ask.Done", rival.Unit],
        [Reason("Reason", "Ask.Reason")],
        form => SendAsync(new AskForFirmCommand { ProjectId = projectId, UnitId = rival.UnitId, Kind = FirmRequestKind.Transfer, Reason = form["Reason"] }));

    public Task<bool> OfferAsync(ProjectFirmDto firm) => AskAsync(text["Offer"], text["Ask.Send"], text["Offer.Done"],
        [UnitField(firm, "UnitId", firm.UnitId), Reason("Reason", "Ask.Reason")],
        form => SendAsync(new OfferTransferCommand(firm.ProjectId, form.Id("UnitId") ?? Guid.Empty, form["Reason"])));

    /// <param name="what">The request in one line.</param>
    public Task<bool> AnswerAsync(Guid id, long version, bool agree, string what) => AskAsync(text[agree ? "Agree.Of" : "Refuse.Of", what], text[agree ? "Agree" : "Refuse"], text[agree ? "Agree.Done" : "Refuse.Done"],
        [new SettingsField("Text") { Required = !agree, MaxLength = LongText, Label = text[agree ? "Answer.Remark" : "Answer.Reason"] }],
        form => SendAsync(new AnswerRequestCommand(id, version, agree, form["Text"])));

    public Task<bool> ArbitrateAsync(Guid id, long version, string what) => AskAsync(text["Arbitrate.Of", what], text["Arbitrate"], text["Arbitrate.Done"],
        [
            new SettingsField("Grant", SettingsFieldKind.Choice) { Required = true, Label = text["Arbitrate.Decision"], Options = _ => [new ChoiceOption("1", text["Arbitrate.Grant"]), new ChoiceOption("0", text["Arbitrate.Deny"])] },
            Reason("Text", "Arbitrate.Reason"),
        ],
        form => SendAsync(new ArbitrateRequestCommand(id, version, form["Grant"] == "1", form["Text"])), start: new(StringComparer.Ordinal) { ["Grant"] = "1" });

    public Task<bool> RenameAsync(ProjectFirmDto firm, string today) => AskAsync(text["Rename"], text["Rename.Save"], text["Rename.Done"],
        [
            new SettingsField("Kind", SettingsFieldKind.Choice) { Required = true, Label = text["Rename.Kind"], Options = _ => [.. Enum.GetValues<FirmAliasKind>().Select(k => new ChoiceOption(k.ToString(), ErrorTexts.Word(k)))] },
            new SettingsField("Name") { Required = true, MaxLength = ProjectInvestor.MaxNameLength, Label = text["Rename.Name"] },
            new SettingsField("CreditCode") { MaxLength = 18, Label = text["Rename.Code"] },
            new SettingsField("On", SettingsFieldKind.Date) { Required = true, Label = text["Rename.On"] },
        ],
        form => SendAsync(new RenameFirmCommand { ProjectId = firm.ProjectId, Version = firm.ProjectVersion, Name = form["Name"], CreditCode = form["CreditCode"], Kind = form.Choice<FirmAliasKind>("Kind"), On = form.Day("On") }),
        [new SettingsNote(text["Rename.Note", firm.Investor])],
        new(StringComparer.Ordinal) { ["Kind"] = nameof(FirmAliasKind.Renamed), ["Name"] = firm.Investor, ["On"] = today });

    internal Task<bool> AskAsync(
        string title, string button, string done, IReadOnlyList<SettingsField> fields, Func<SettingsForm, Task<Failure?>> save, IReadOnlyList<SettingsNote>? notes = null, Dictionary<string, string>? start = null) =>
        dialogs.OpenAsync(title, new SettingsForm { Fields = fields, Save = save, SaveText = button, Done = _ => done, Notes = notes ?? [], Start = start ?? [] });

    internal SettingsField Reason(string key, string label) => new(key) { Required = true, MaxLength = LongText, Label = text[label] };

    internal SettingsField UnitField(ProjectFirmDto firm, string key, Guid? without) => new(key, SettingsFieldKind.Choice)
    {
        Required = true,
        Label = text["Unit"],
        NoneText = text["Unit.None"],
        Options = _ => [.. firm.Units.Where(u => u.Id != without).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))],
    };

    internal async Task<Failure?> SendAsync<T>(ICommand<T> command) => (await sender.Send(command)).Failure;

    private async Task<Failure?> AtOnceAsync<T>(ICommand<T> command, string done)
    {
        var failure = await SendAsync(command);
        if (failure is null)
        {
            toasts.Done(done);
        }

        return failure;
    }
}
