using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>月度总览: what a month's meeting reads out. Everything chosen stands in the address, so back, forward and a sent link all work.</summary>
public sealed partial class OverviewPage : IDisposable
{
    private static readonly decimal[] Tiers = [1, 5, 10, 50, 100];
    private static readonly decimal[] Lanes = [3000];
    private static readonly StockKind[] Stocks = [StockKind.InHand, StockKind.Negotiating, StockKind.UnderConstruction];

    private readonly CancellationTokenSource _left = new();
    private bool _filters;

    [Inject]
    public required OverviewState State { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    private string? PeriodCode { get; set; }

    [SupplyParameterFromQuery(Name = "minYi")]
    private string? MinYi { get; set; }

    [SupplyParameterFromQuery(Name = "minUsdWan")]
    private string? MinUsdWan { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    private string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "chain")]
    private string? Chain { get; set; }

    [SupplyParameterFromQuery(Name = "asOf")]
    private string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "basis")]
    private string? Basis { get; set; }

    private OverviewAddress Address => State.Address;

    private IReadOnlyList<ChoiceOption> Units => [.. State.Data?.UnitChoices.Select(u => new ChoiceOption(u.Name, u.Name)) ?? []];

    private IReadOnlyList<ChoiceOption> Chains => [.. State.Data?.ChainChoices.Select(c => new ChoiceOption(c.Name, c.Name)) ?? []];

    private static IReadOnlyList<ChoiceOption> Bases => [.. Enum.GetValues<CountingBasis>().Select(b => new ChoiceOption(b.ToString(), ErrorTexts.Word(b)))];

    private string? AsOf => (Address.AsOf ?? State.Data?.AsOf)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Beside 注册 stands the one of 签约 and 签约注册 that is not the headline.
    private FlowKind Beside => State.Data?.Headline == FlowKind.SignedAndRegistered ? FlowKind.Signed : FlowKind.SignedAndRegistered;

    private string WholeYear => new OverviewAddress { Period = State.Period.To.Year.ToString(CultureInfo.InvariantCulture) }.Url;

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    protected override Task OnInitializedAsync() => State.ReadOpeningAsync(PeriodCode, _left.Token);

    protected override async Task OnParametersSetAsync()
    {
        if (MinYi is null && State.OpeningMinYi is { } yi)
        {
            // The zone opens this page with a threshold; it stands in the address like any other.
            Navigation.NavigateTo((OverviewAddress.From(PeriodCode, null, MinUsdWan, Unit, Chain, Day, Basis) with { MinYi = yi, MinUsdWan = OverviewAddress.ToNumber(MinUsdWan) ?? State.OpeningMinUsdWan }).Url, forceLoad: false, replace: true);
            return;
        }

        var address = OverviewAddress.From(PeriodCode, MinYi, MinUsdWan, Unit, Chain, Day, Basis);
        if (address != Address || State.Data is null)
        {
            await State.LoadAsync(address, _left.Token);
        }
    }

    private static IReadOnlyList<string> Chosen(string? name) => name is null ? [] : [name];

    private void Go(OverviewAddress address) => Navigation.NavigateTo(address.Url);

    private void ChooseDay(ChangeEventArgs change) =>
        Go(Address with { AsOf = DateOnly.TryParseExact(change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null });
}
