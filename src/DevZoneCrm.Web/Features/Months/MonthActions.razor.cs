using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.AskMonthReopen;
using DevZoneCrm.Core.Months.ConfirmMonthClose;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Months.KeepMonthClosed;
using DevZoneCrm.Core.Months.ProposeMonthClose;
using DevZoneCrm.Core.Months.ReopenMonth;
using DevZoneCrm.Core.Months.WithdrawMonthClose;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Months;

/// <summary>The steps of closing a month that this viewer may take now; who took the first one waits for somebody else.</summary>
public sealed partial class MonthActions
{
    private const string Reason = "Reason";

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Parameter, EditorRequired]
    public required MonthDto Month { get; set; }

    /// <summary>A step was taken, or somebody else was quicker.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayClose => Viewer?.May(nameof(Permission.CloseMonths)) == true;

    private bool MayConfirm => Viewer?.May(nameof(Permission.ConfirmMonths)) == true;

    private long Version => Month.Close?.Version ?? 0;

    private string? Waiting => Month.Close switch
    {
        { State: MonthCloseState.Proposed, IsMine: true } => Text["Wait.Other"].Value,
        { State: MonthCloseState.ReopenAsked, IsReopenMine: true } => Text["Wait.Reopen"].Value,
        _ => null,
    };

    private IReadOnlyList<MonthButton> Buttons => Month.Close switch
    {
        null when Month.HasEnded && MayClose => [Plain("Propose", true, () => new ProposeMonthCloseCommand(Month.Code)) with { IsBlocked = Month.Checks.Any(c => c.Blocks) }],
        { State: MonthCloseState.Proposed, IsMine: false } when MayConfirm =>
            [Plain("Confirm", true, () => new ConfirmMonthCloseCommand(Month.Code, Version)), WithReason("SendBack", reason => new WithdrawMonthCloseCommand(Month.Code, Version, reason))],
        { State: MonthCloseState.Closed } when MayClose => [WithReason("AskReopen", reason => new AskMonthReopenCommand(Month.Code, Version, reason))],
        { State: MonthCloseState.ReopenAsked, IsReopenMine: false } when MayConfirm =>
            [Plain("Reopen", true, () => new ReopenMonthCommand(Month.Code, Version)), Plain("KeepClosed", false, () => new KeepMonthClosedCommand(Month.Code, Version))],
        _ => [],
    };

    private MonthButton Plain(string key, bool isFirst, Func<ICommand<long>> command) => new(key, isFirst, () => OpenAsync(key, new SettingsForm
    {
        Fields = [],
        Notes = [new SettingsNote(Text["Do." + key + ".Ask", Month.Code])],
        Save = async _ => (await Sender.Send(command())).Failure,
        SaveText = Text["Do." + key],
        Done = _ => Text["Done." + key, Month.Code],
    }));

    private MonthButton WithReason(string key, Func<string, ICommand<long>> command) => new(key, false, () => OpenAsync(key, new SettingsForm
    {
        Fields = [new SettingsField(Reason) { Required = true, MaxLength = MonthClose.MaxReasonLength, Label = Text["Reason"] }],
        Save = async form => (await Sender.Send(command(form[Reason].Trim()))).Failure,
        SaveText = Text["Do." + key],
        Done = _ => Text["Done." + key, Month.Code],
    }));

    private async Task OpenAsync(string key, SettingsForm form)
    {
        await Dialogs.OpenAsync(Text["Do." + key], form);
        await Done.InvokeAsync();
    }
}
