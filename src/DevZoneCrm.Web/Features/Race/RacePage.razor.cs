using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.GetRaceChart;
using DevZoneCrm.Core.Race.GetRaceStandings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race;

/// <summary>赛马: who leads, by how much, and what it takes to pass. Everything chosen stands in the address.</summary>
public sealed partial class RacePage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private RaceAddress _address = new();
    private RaceStandingsDto? _data;
    private RaceChartDto? _chart;
    private RaceAwardsDto? _awards;
    private Failure? _failure;
    private bool _isLoading = true;
    private int _asked;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    /// <summary>Named so that a change of the address is noticed; it is read as a whole.</summary>
    [SupplyParameterFromQuery(Name = "period")]
    private string? PeriodCode { get; set; }

    [SupplyParameterFromQuery(Name = "asOf")]
    private string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "group")]
    private string? Group { get; set; }

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var address = RaceAddress.Read(Navigation.Uri);
        var isSame = address with { Group = null } == _address with { Group = null } && _data is not null;
        _address = address;
        if (!isSame)
        {
            await LoadAsync();
        }
    }

    // The last question wins: a slow answer to an earlier one is dropped.
    private async Task LoadAsync()
    {
        var question = ++_asked;
        _isLoading = true;
        var standings = await Sender.Send(new GetRaceStandingsQuery(_address.Period, _address.AsOf), _left.Token);
        var chart = standings.IsSuccess ? await Sender.Send(new GetRaceChartQuery(standings.Value.Head.Period.Code, _address.AsOf), _left.Token) : null;
        var awards = await Sender.Send(new GetAwardsQuery(), _left.Token);
        if (question == _asked)
        {
            _awards = awards.IsSuccess ? awards.Value : null;
            (_failure, _data, _chart, _isLoading) = (standings.Failure, standings.IsSuccess ? standings.Value : null, chart is { IsSuccess: true } ? chart.Value : null, false);
        }
    }

    private async Task RefreshAsync(ChangeNotice notice)
    {
        var question = _asked;
        var standings = await Sender.Send(new GetRaceStandingsQuery(_address.Period, _address.AsOf) { DataVersion = notice.Version }, _left.Token);
        if (!standings.IsSuccess)
        {
            return;
        }

        var chart = await Sender.Send(new GetRaceChartQuery(standings.Value.Head.Period.Code, _address.AsOf) { DataVersion = notice.Version }, _left.Token);
        if (question == _asked)
        {
            (_failure, _data, _chart) = (null, standings.Value, chart.IsSuccess ? chart.Value : _chart);
        }
    }

    private string Unit(Guid unit) => (_address with { Unit = unit, Group = null }).Url;

    // A day chosen by hand belonged to the period left.
    private void ChoosePeriod(string code) => Go(_address with { Period = code == RacePeriodOfToday ? null : code, AsOf = null });

    private string RacePeriodOfToday => PeriodSteps.Holding(Calendar.Today, PeriodKind.Year).Code;

    private void Go(RaceAddress address) => Navigation.NavigateTo(address.Url);
}
