using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.People.Handovers.CancelHandover;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.People.Handovers.GetHandover;
using DevZoneCrm.Core.People.Handovers.SignHandover;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Handovers;

/// <summary>交接单: what goes over, and the two signatures under it.</summary>
public sealed partial class HandoverPage
{
    private HandoverDto? _handover;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<HandoverTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync() => _handover?.Head.Id == Id ? Task.CompletedTask : LoadAsync();

    private string Signature(string? by, DateTimeOffset? at) => by is null || at is null ? Text["NotSigned"] : Text["Signed", by, ListValues.Day(ZoneCalendar.DayOf(at.Value))!];

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetHandoverQuery(Id));
        (_failure, _handover) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private async Task SignAsync()
    {
        var result = await Sender.Send(new SignHandoverCommand(Id, _handover!.Version));
        await AfterAsync(result.Failure, () => Text[_handover!.Head.State == HandoverState.Done ? "Sign.Completed" : "Sign.Done"]);
    }

    private async Task CancelAsync()
    {
        var result = await Sender.Send(new CancelHandoverCommand(Id, _handover!.Version));
        await AfterAsync(result.Failure, () => Text["Cancelled"]);
    }

    private async Task AfterAsync(Failure? failure, Func<string> done)
    {
        await LoadAsync();
        _failure = failure;
        if (failure is null)
        {
            Toasts.Done(done());
        }
    }
}
