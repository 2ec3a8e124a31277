using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>Which period: its kind, one step back or on, or straight to a year and its part.</summary>
public sealed partial class PeriodPicker
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly PeriodKind[] Offered = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.HalfYear, PeriodKind.Year, PeriodKind.Months];

    private Popover? _popover;
    private int _year = FirstYear;

    [Parameter, EditorRequired]
    public required Period Period { get; set; }

    [Parameter]
    public EventCallback<PeriodKind> KindChosen { get; set; }

    /// <summary>The page has its own switch between kinds.</summary>
    [Parameter]
    public bool IsStepsOnly { get; set; }

    [Parameter]
    public EventCallback<Period> PeriodChosen { get; set; }

    private IReadOnlyList<ChoiceOption> Kinds => [.. Offered.Select(k => new ChoiceOption(k.ToString(), Text["Kind." + k]))];

    // A week or ten days from an address is stepped through as it is, but the switch and the jump speak of months.
    private PeriodKind Kind => Offered.Contains(Period.Kind) ? Period.Kind : PeriodKind.Month;

    private IReadOnlyList<Period> Parts => [.. Enumerable.Range(1, Kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.HalfYear => 2,
        PeriodKind.Quarter => 4,
        _ => 12,
    }).Select(number => PeriodSteps.Of(_year, Kind, number))];

    private void OnOpenChanged(bool open) => _year = Period.To.Year;

    private void KeepYear() => _year = Math.Clamp(_year, FirstYear, LastYear);

    private Task ChooseKindAsync(string kind) => KindChosen.InvokeAsync(Enum.Parse<PeriodKind>(kind));

    private Task StepAsync(int direction) => PeriodSteps.Step(Period, direction) is { } next ? PeriodChosen.InvokeAsync(next) : Task.CompletedTask;

    private async Task GoAsync(Period period)
    {
        if (_popover is not null)
        {
            await _popover.CloseAsync();
        }

        await PeriodChosen.InvokeAsync(period);
    }
}
