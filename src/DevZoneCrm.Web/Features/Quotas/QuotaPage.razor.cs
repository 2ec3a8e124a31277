using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.GetLeaves;
using DevZoneCrm.Core.Quotas.GetMyQuotas;
using DevZoneCrm.Core.Quotas.GetQuotaBulletin;
using DevZoneCrm.Core.Quotas.GetQuotaGrid;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Quotas;

/// <summary>履职: my rings, the grid of people by week or month, the bulletin of the month, leave. What is shown stands in the address.</summary>
public sealed partial class QuotaPage
{
    private QuotaAddress _asked = new(null, default, null, false);
    private string? _usual;
    private IReadOnlyList<QuotaLine>? _mine;
    private QuotaGridDto? _grid;
    private QuotaBulletinDto? _bulletin;
    private LeaveListDto? _leaves;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required LeaveForms Forms { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required WorkingCalendar Working { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    private string? ViewAsked { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    private string? MonthAsked { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    private string? UnitAsked { get; set; }

    [SupplyParameterFromQuery(Name = "by")]
    private string? ByAsked { get; set; }

    private string View => _asked.View ?? _usual ?? QuotaAddress.Mine;

    private IReadOnlyList<ChoiceOption> Views => [.. QuotaAddress.Views.Select(v => new ChoiceOption(v, Text["View." + v]))];

    private IReadOnlyList<ChoiceOption> Bys => [new("week", Text["Grid.By.week"]), new("month", Text["Grid.By.month"])];

    protected override Task OnParametersSetAsync()
    {
        _asked = QuotaAddress.Of(ViewAsked, MonthAsked, UnitAsked, ByAsked, Calendar.Today);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _asked;
        if (asked.View is null or QuotaAddress.Mine)
        {
            var mine = await Sender.Send(new GetMyQuotasQuery(asked.Month));
            (_failure, _mine) = (mine.Failure, mine.IsSuccess ? mine.Value : null);

            // Who has no quota of their own came to see the others'.
            _usual = _mine is { Count: 0 } ? QuotaAddress.Grid : QuotaAddress.Mine;
        }

        switch (asked.View ?? _usual)
        {
            case QuotaAddress.Grid:
                var grid = await Sender.Send(new GetQuotaGridQuery(asked.Month, asked.UnitId, asked.ByMonth));
                Take(asked, () => (_failure, _grid) = (grid.Failure, grid.IsSuccess ? grid.Value : null));
                break;
            case QuotaAddress.Bulletin:
                var bulletin = await Sender.Send(new GetQuotaBulletinQuery(asked.Month));
                Take(asked, () => (_failure, _bulletin) = (bulletin.Failure, bulletin.IsSuccess ? bulletin.Value : null));
                break;
            case QuotaAddress.Leave:
                var leaves = await Sender.Send(new GetLeavesQuery(asked.Month, asked.UnitId));
                Take(asked, () => (_failure, _leaves) = (leaves.Failure, leaves.IsSuccess ? leaves.Value : null));
                break;
        }
    }

    // An answer to a question that was asked before another one is late.
    private void Take(QuotaAddress asked, Action take)
    {
        if (asked == _asked)
        {
            take();
        }
    }

    private string Url(QuotaAddress address) => address.ToUrl(Calendar.Today);

    private void Go(QuotaAddress address) => Navigation.NavigateTo(Url(address));

    private async Task AddLeaveAsync()
    {
        await Forms.RecordAsync(_leaves!.People);
        await LoadAsync();
    }

    private async Task WithdrawAsync(LeaveDto leave)
    {
        await Forms.WithdrawAsync(leave);
        await LoadAsync();
    }
}
