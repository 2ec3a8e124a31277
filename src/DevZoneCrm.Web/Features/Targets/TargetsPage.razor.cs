using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Targets.GetDutyMarks;
using DevZoneCrm.Core.Targets.GetTargetForecast;
using DevZoneCrm.Core.Targets.GetTargets;
using DevZoneCrm.Core.Targets.Progress;
using DevZoneCrm.Web.Components.Layout;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Targets;

/// <summary>目标: what the zone and each unit are to reach in a year, and how far they are. The year stands in the address.</summary>
public sealed partial class TargetsPage
{
    private TargetsDto? _targets;
    private TargetForecastDto? _forecast;
    private IReadOnlyList<DutyMarkDto> _marks = [];
    private Failure? _failure;
    private int _year;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required TargetForms Forms { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    private string? Year { get; set; }

    private bool MaySet => Viewer?.May(nameof(Permission.SetTargets)) == true;

    private bool MayAccept => Viewer?.May(nameof(Permission.AcceptDuty)) == true;

    private string Export => string.Create(CultureInfo.InvariantCulture, $"/export/targets?year={_year}");

    protected override Task OnParametersSetAsync()
    {
        _year = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : Calendar.Today.Year;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _year;
        var result = await Sender.Send(new GetTargetsQuery(asked));
        if (asked != _year)
        {
            return;
        }

        (_failure, _targets) = (result.Failure, result.IsSuccess ? result.Value : null);
        if (_targets is null)
        {
            return;
        }

        var marks = await Sender.Send(new GetDutyMarksQuery(asked));
        _marks = marks.IsSuccess ? marks.Value : [];
        // What was reached stands there first; the look back takes longer.
        StateHasChanged();
        var forecast = _targets.IsRunning ? await Sender.Send(new GetTargetForecastQuery()) : null;
        _forecast = forecast is { IsSuccess: true } ? forecast.Value : null;
    }

    private async Task SetAsync()
    {
        await Forms.SetAsync(_targets!);
        await LoadAsync();
    }

    private async Task AcceptAsync()
    {
        await Forms.AcceptDutyAsync(_targets!);
        await LoadAsync();
    }

    private async Task EditAsync((TargetRowDto Row, int Metric) chosen)
    {
        await Forms.ChangeAsync(_year, chosen.Row, _targets!.Metrics[chosen.Metric], chosen.Row.Cells[chosen.Metric]);
        await LoadAsync();
    }
}
