using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.GetRaceUnit;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Features.Race.Boards;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race;

/// <summary>One unit's score, opened down to each line of the ledger.</summary>
public sealed partial class RaceUnitPage : IDisposable
{
    private static readonly RaceMilestone[] Offered =
    [
        RaceMilestone.Signed, RaceMilestone.Registered, RaceMilestone.LandSecured, RaceMilestone.Started, RaceMilestone.Completed, RaceMilestone.Producing, RaceMilestone.FullCapacity,
        RaceMilestone.NotStarted12Months, RaceMilestone.Falsified, RaceMilestone.Leaked, RaceMilestone.LateReport, RaceMilestone.SpotCheckError, RaceMilestone.RedFlag, RaceMilestone.RedLight, RaceMilestone.Corrected,
    ];

    private readonly CancellationTokenSource _left = new();
    private RaceAddress _address = new();
    private RaceUnitDto? _data;
    private Failure? _failure;
    private int _asked;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required AppealLauncher Appeals { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    private string? PeriodCode { get; set; }

    [SupplyParameterFromQuery(Name = "asOf")]
    private string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "milestone")]
    private string? MilestoneName { get; set; }

    [SupplyParameterFromQuery(Name = "sign")]
    private string? SignName { get; set; }

    [SupplyParameterFromQuery(Name = "corrections")]
    private string? CorrectionsMark { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? PageNumber { get; set; }

    private static IReadOnlyList<ChoiceOption> Milestones => [.. Offered.Select(m => new ChoiceOption(m.ToString(), ErrorTexts.Word(m)))];

    private IReadOnlyList<ChoiceOption> Signs => [.. Enum.GetValues<RaceSign>().Select(s => new ChoiceOption(s.ToString(), Text["Filter." + s]))];

    private bool IsFiltered => _address.Milestone is not null || _address.Sign is not null || _address.Corrections;

    private int Pages => _data is { } data ? (data.ProjectCount + GetRaceUnitQuery.PageSize - 1) / GetRaceUnitQuery.PageSize : 0;

    private string Standings => new RaceAddress { Period = _address.Period, AsOf = _address.AsOf }.Url;

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var address = RaceAddress.Read(Navigation.Uri) with { Unit = Id };
        if (address != _address || _data is null)
        {
            _address = address;
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var question = ++_asked;
        var result = await Sender.Send(new GetRaceUnitQuery(Id, _address.Period, _address.AsOf, _address.Milestone, _address.Sign, _address.Corrections, _address.Page), _left.Token);
        if (question == _asked)
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private string Formula(RaceUnitDto data) => data switch
    {
        { Head.Years: { Count: > 0 } years } => Text["Unit.Formula.Years", RaceWords.Points(data.Row.Score), string.Join(" + ", years.Zip(data.Row.Years, (y, score) => Text["Unit.Formula.YearPart", RaceWords.Points(score), RaceWords.Number(y.Weight), y.Year].Value))],
        { Row.T: { } t } => Text["Unit.Formula.Both", RaceWords.Number(data.Head.TaskShare), RaceWords.Points(t), RaceWords.Number(1 - data.Head.TaskShare), RaceWords.Points(data.Row.P ?? 0), RaceWords.Points(data.Row.Score)],
        _ => Text["Unit.Formula.P", RaceWords.Points(data.Row.Score)],
    };

    private async Task AppealAsync(RaceEntryDto entry, string month)
    {
        await Appeals.OpenAsync(month, entry.Id, $"{ErrorTexts.Word(entry.Milestone)} {ListValues.Day(entry.On)} {RaceWords.Signed(entry.Points == 0 ? entry.UnitPoints : entry.Points)}");
        await ReadAsync();
    }

    private static IReadOnlyList<string> Chosen(string? value) => value is null ? [] : [value];

    private void ChoosePeriod(string code) => Go(_address with { Period = code == PeriodSteps.Holding(Calendar.Today, PeriodKind.Year).Code ? null : code, AsOf = null, Page = 1 });

    private void Go(RaceAddress address) => Navigation.NavigateTo(address.Url);
}
