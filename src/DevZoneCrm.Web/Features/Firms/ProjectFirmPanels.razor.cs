using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Firms;

/// <summary>首报 with its clock, 撞单, 流转, 曾用名 and 分成 of one project.</summary>
public sealed partial class ProjectFirmPanels
{
    private ProjectFirmDto? _firm;
    private string? _problem;
    private (Guid, int) _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required FirmActions Firms { get; set; }

    [Inject]
    public required SplitActions Splits { get; set; }

    [Inject]
    public required IStringLocalizer<FirmTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required Guid ProjectId { get; set; }

    /// <summary>Rises when the page has news.</summary>
    [Parameter]
    public int Stamp { get; set; }

    /// <summary>Something was changed that the rest of the page shows too.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (ProjectId, Stamp))
        {
            _loaded = (ProjectId, Stamp);
            await LoadAsync();
        }
    }

    internal static string At(DateTimeOffset at) => ZoneCalendar.InZone(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetProjectFirmQuery(ProjectId));
        _firm = result.IsSuccess ? result.Value : null;
    }

    private async Task DoAsync(Func<Task<bool>> action)
    {
        _problem = null;
        var done = await action();
        await LoadAsync();
        if (done)
        {
            await OnChanged.InvokeAsync();
        }
    }

    private Task AtOnceAsync(Func<Task<Failure?>> action) => DoAsync(async () => (_problem = (await action())?.Text) is null);
}
