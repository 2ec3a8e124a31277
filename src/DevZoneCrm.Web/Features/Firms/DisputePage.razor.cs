using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.GetDispute;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Firms;

/// <summary>One clash: its four steps, and the evidence that both sides and those who decide see alike.</summary>
public sealed partial class DisputePage
{
    private DisputeDto? _dispute;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SplitActions Splits { get; set; }

    [Inject]
    public required IStringLocalizer<FirmTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    private string Outcome => _dispute?.Outcome is { } outcome
        ? Text["Dispute.Outcome.Line", ErrorTexts.Word(outcome)] + (_dispute.RivalPercent is { } percent ? " " + Text["Dispute.Share", _dispute.Rival, percent] : string.Empty)
        : string.Empty;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetDisputeQuery(Id));
        (_failure, _dispute) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private async Task DoAsync(Func<Task<bool>> action)
    {
        await action();
        await LoadAsync();
    }
}
