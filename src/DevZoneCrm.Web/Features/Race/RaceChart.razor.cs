using System.Globalization;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.GetRaceChart;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Overview;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Race;

/// <summary>积分走势: drawn whole and uncovered month by month, so that heads and lines move as one and stand still where less motion is asked for.</summary>
public sealed partial class RaceChart : IDisposable
{
    private const decimal LabelRoom = 6.4m;

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(700);

    /// <summary>The stage colours are told apart by colour-blind eyes; neighbours here are far apart, and dashes differ beside.</summary>
    private static readonly string[] Colours = ["signed", "producing", "negotiating", "started", "full", "intent", "completed", "lead"];

    private static readonly string[] Dashes = ["none", "7 3", "2 3", "10 3 2 3", "5 2"];

    private PeriodicTimer? _timer;
    private bool _isPlaying;
    private bool _asTable;
    private int _month;
    private int _reached = -1;

    [Inject]
    public required IStringLocalizer<RaceTexts> Text { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    [Parameter, EditorRequired]
    public required RaceChartDto Chart { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RaceGroupDto> Groups { get; set; }

    /// <summary>The group chosen; the first where none is.</summary>
    [Parameter]
    public Guid? Group { get; set; }

    [Parameter]
    public EventCallback<Guid> GroupChosen { get; set; }

    private RaceGroupDto? Shown => Groups.FirstOrDefault(g => Key(g.Id) == Key(Group)) ?? (Groups.Count == 0 ? null : Groups[0]);

    private IReadOnlyList<ChoiceOption> Choices => [.. Groups.Select(g => new ChoiceOption(Key(g.Id), g.Name ?? Text["Group.None"]))];

    private int Last => Math.Max(0, Chart.Reached - 1);

    private RaceScale Scale { get; set; } = RaceScale.Of([]);

    private IReadOnlyList<(RaceLineDto Line, string Style)> Lines { get; set; } = [];

    private IEnumerable<(RaceLineDto Line, string Style, decimal Top)> Heads =>
        Lines.Zip(RaceLabels.Apart([.. Lines.Select(l => Scale.Percent(l.Line.Points[_month]))], LabelRoom), (l, top) => (l.Line, l.Style, top));

    public void Dispose() => _timer?.Dispose();

    protected override void OnParametersSet()
    {
        var units = Shown?.Units.Select(u => u.UnitId).ToHashSet() ?? [];

        // By unit, not by rank: a line keeps its colour while places change.
        Lines = [.. Chart.Lines.Where(l => units.Contains(l.UnitId)).Select((line, i) => (line, $"stroke: var(--dz-stage-{Colours[i % Colours.Length]}); stroke-dasharray: {Dashes[i % Dashes.Length]}; color: var(--dz-stage-{Colours[i % Colours.Length]})"))];
        Scale = RaceScale.Of(Lines.SelectMany(l => l.Line.Points));

        // What is looked at stays; whoever looked at the end looks at the new end.
        _month = _reached < 0 || _month >= _reached - 1 ? Last : Math.Min(_month, Last);
        _reached = Chart.Reached;
    }

    private static string Key(Guid? id) => (id ?? Guid.Empty).ToString();

    private static string Percent(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private decimal X(int month) => (month + .5m) / Chart.Months * 100;

    private string Course(RaceLineDto line) => string.Join(' ', line.Points.Select((points, month) => string.Create(CultureInfo.InvariantCulture, $"{X(month):0.###},{Scale.Percent(points):0.###}")));

    private string MonthName(int month)
    {
        var day = Chart.First.AddMonths(month);
        return Text["Chart.At", day.Year, MonthlyChart.MonthName(day.Month)];
    }

    // Over three years only January says its year; the months between would not be readable.
    private string? Tick(int month)
    {
        var day = Chart.First.AddMonths(month);
        return Chart.Months <= 12 ? Text["Chart.MonthShort", MonthlyChart.MonthName(day.Month)].Value : day.Month == 1 ? day.Year.ToString(CultureInfo.InvariantCulture) : null;
    }

    private void Slide(ChangeEventArgs change) => Show(int.TryParse(change.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : _month);

    private void Show(int month)
    {
        Stop();
        _month = Math.Clamp(month, 0, Last);
    }

    private void Stop()
    {
        _isPlaying = false;
        _timer?.Dispose();
        _timer = null;
    }

    private async Task PlayAsync()
    {
        if (_isPlaying)
        {
            Stop();
            return;
        }

        (_month, _isPlaying) = (_month >= Last ? 0 : _month, true);
        var timer = _timer = new PeriodicTimer(Beat, Clock);
        while (_timer == timer && _month < Last && await timer.WaitForNextTickAsync())
        {
            _month++;
            StateHasChanged();
        }

        if (_timer == timer)
        {
            Stop();
        }
    }
}
