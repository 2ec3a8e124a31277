using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Claims.ApproveClaim;
using DevZoneCrm.Core.Projects.Claims.GetClaim;
using DevZoneCrm.Core.Projects.Claims.ReturnClaim;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.Claims.WithdrawClaim;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>核实, 批准, 退回 or 撤回, with a remark; a return needs its reason.</summary>
public sealed partial class ClaimStepDialog
{
    private string _note = string.Empty;
    private Failure? _failure;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ClaimTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ClaimDto Claim { get; set; }

    [Parameter, EditorRequired]
    public required ClaimStepKind Kind { get; set; }

    private string? Error => _failure?.Fields.Values.FirstOrDefault()?[0];

    private ICommand<long> Command => Kind switch
    {
        ClaimStepKind.Verify => new VerifyClaimCommand(Claim.Id, Claim.Version, _note),
        ClaimStepKind.Approve => new ApproveClaimCommand(Claim.Id, Claim.Version, _note),
        ClaimStepKind.Return => new ReturnClaimCommand(Claim.Id, Claim.Version, _note),
        _ => new WithdrawClaimCommand(Claim.Id, Claim.Version, _note),
    };

    private async Task DoAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(Command);
        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close(Text[$"{Kind}.Done"].Value);
        }
    }
}
