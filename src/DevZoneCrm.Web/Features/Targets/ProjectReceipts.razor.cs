using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Targets.GetReceipts;
using DevZoneCrm.Core.Targets.RecordReceipt;
using DevZoneCrm.Core.Targets.WithdrawReceipt;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Targets;

/// <summary>到账外资 of a project: what was paid in, and what was withdrawn with its reason.</summary>
public sealed partial class ProjectReceipts
{
    private IReadOnlyList<ReceiptDto> _receipts = [];
    private (Guid, int) _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Parameter, EditorRequired]
    public required Guid ProjectId { get; set; }

    [Parameter]
    public int Stamp { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayRecord => Viewer?.May(nameof(Permission.RecordReceipts)) == true;

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (ProjectId, Stamp))
        {
            _loaded = (ProjectId, Stamp);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetReceiptsQuery(ProjectId));
        _receipts = result is { IsSuccess: true } ? result.Value.Rows : _receipts;
    }

    private async Task RecordAsync()
    {
        await Dialogs.OpenAsync(Text["Receipt.Record"], new SettingsForm
        {
            Fields =
            [
                new SettingsField("ReceivedOn", SettingsFieldKind.Date) { Required = true, Half = true, Label = Text["Receipt.Day"] },
                new SettingsField("UsdWan", SettingsFieldKind.Decimal) { Required = true, Half = true, MaxLength = 14, Label = Text["Receipt.Amount"] },
                new SettingsField("Voucher") { Required = true, MaxLength = ForeignReceipt.MaxVoucherLength, Label = Text["Receipt.Voucher"], Help = Text["Receipt.Voucher.Help"] },
            ],
            Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["ReceivedOn"] = Calendar.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            Save = async f => (await Sender.Send(new RecordReceiptCommand(ProjectId, f.Day("ReceivedOn"), f.Number("UsdWan") ?? 0, f["Voucher"]))).Failure,
            SaveText = Text["Receipt.Record"],
            Done = f => Text["Receipt.Recorded", f["UsdWan"]],
        });
        await LoadAsync();
    }

    private async Task WithdrawAsync(ReceiptDto receipt)
    {
        await Dialogs.OpenAsync(Text["Receipt.Withdraw.Title"], new SettingsForm
        {
            Fields = [new SettingsField("Reason", SettingsFieldKind.LongText) { Required = true, MaxLength = ForeignReceipt.MaxReasonLength, Label = Text["Form.Reason"] }],
            Save = async f => (await Sender.Send(new WithdrawReceiptCommand(receipt.Id, receipt.Version, f["Reason"]))).Failure,
            SaveText = Text["Receipt.Withdraw"],
            Done = _ => Text["Receipt.WithdrawnDone"],
            IsDangerous = true,
        });
        await LoadAsync();
    }
}
