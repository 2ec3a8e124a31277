using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.GetWorkbench;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Workbench;

/// <summary>工作台: the first page. What is due, one big button, and how the pipeline stands.</summary>
public sealed partial class WorkbenchPage
{
    private WorkbenchDto? _bench;
    private Failure? _failure;
    private int _stamp;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<WorkbenchTexts> Text { get; set; }

    [Inject]
    public required LogActivityLauncher Follow { get; set; }

    /// <summary>Who is looking; those who log nothing are offered nothing.</summary>
    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private string Day => Text["Day", Calendar.Today.ToDateTime(TimeOnly.MinValue)];

    protected override async Task OnInitializedAsync()
    {
        var result = await Sender.Send(new GetWorkbenchQuery());
        _failure = result.Failure;
        _bench = result.IsSuccess ? result.Value : null;
    }

    private async Task RefreshAsync()
    {
        var result = await Sender.Send(new GetWorkbenchQuery());
        (_failure, _bench) = result.IsSuccess ? (null, result.Value) : (_failure, _bench);
        _stamp++;
    }

    private async Task LogAsync()
    {
        if (await Follow.OpenAsync())
        {
            await RefreshAsync();
        }
    }

    private string Share(Figure figure)
    {
        var most = _bench!.Stages.Values.Select(f => f.Count).DefaultIfEmpty(0).Max();
        return most == 0 ? "0" : ((double)figure.Count / most).ToString("0.###", CultureInfo.InvariantCulture);
    }
}
