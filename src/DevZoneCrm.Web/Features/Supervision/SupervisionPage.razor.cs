using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetSupervision;
using DevZoneCrm.Core.Zones.GetZone;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>One order: its light and why, who answers, what was reported, and what the viewer may do now. Printed it is the 督办单.</summary>
public sealed partial class SupervisionPage
{
    private SupervisionDto? _order;
    private Failure? _failure;
    private string? _zone;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SupervisionActions Actions { get; set; }

    [Inject]
    public required IStringLocalizer<SupervisionTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _zone ??= await Sender.Send(new GetZoneQuery()) is { IsSuccess: true } zone ? zone.Value?.Name : null;
    }

    private static TagTone Tone(SupervisionState state) => state switch
    {
        SupervisionState.Reported => TagTone.Pending,
        SupervisionState.Closed => TagTone.Ok,
        SupervisionState.Open => TagTone.Primary,
        _ => TagTone.Neutral,
    };

    private List<(string Key, bool Primary, bool Danger, Func<SupervisionDto, Task<bool>> Act)> Buttons(SupervisionDto order)
    {
        var may = order.May;
        var waits = order.Head.State == SupervisionState.Reported;
        return
        [
            .. may.Withdraw ? [("Do.Withdraw", false, true, Actions.WithdrawAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
            .. may.Remind ? [("Do.Remind", false, false, Actions.RemindAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
            .. may.Return ? [("Do.Return", false, false, Actions.ReturnAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
            .. may.Close ? [("Do.Close", waits, false, Actions.CloseAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
            .. may.Ask ? [("Do.Ask", false, false, Actions.AskExtensionAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
            .. may.Report ? [("Do.Report", false, false, Actions.ReportAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
            .. may.Note ? [("Do.Note", true, false, Actions.NoteAsync)] : Array.Empty<(string, bool, bool, Func<SupervisionDto, Task<bool>>)>(),
        ];
    }

    private string DueWord(SupervisionDto order) => order.Head.EndedOn is { } ended
        ? Text["Due.Ended", Projects.List.ListValues.Day(ended)!]
        : order.WorkingDaysLeft < 0 ? Text["Due.Late.Working", -order.WorkingDaysLeft] : order.WorkingDaysLeft == 0 ? Text["Due.Today"] : Text["Due.Left.Working", order.WorkingDaysLeft];

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetSupervisionQuery(Id));
        (_failure, _order) = (result.Failure, result.IsSuccess ? result.Value : result.Failure?.Kind == FailureKind.NotFound ? null : _order);
    }

    private async Task DoAsync(Func<SupervisionDto, Task<bool>> act)
    {
        if (_order is { } order)
        {
            await act(order);
            await LoadAsync();
        }
    }
}
