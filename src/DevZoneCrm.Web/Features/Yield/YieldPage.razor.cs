using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.GetYield;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Yield;

/// <summary>招引成效: what became of the leads of a period, by region, channel, stationing city, event and owner. Period and dimension stand in the address.</summary>
public sealed partial class YieldPage
{
    private YieldAddress _address = new(null, YieldDimension.Region);
    private YieldDto? _data;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<YieldTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    public string? PeriodInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "by")]
    public string? ByInAddress { get; set; }

    private static IReadOnlyList<ChoiceOption> Dimensions => [.. Enum.GetValues<YieldDimension>().Select(d => new ChoiceOption(d.ToString(), ErrorTexts.Word(d)))];

    // A period that is none is told so by the answer; the picker then stands on this year.
    private Period Now => PeriodParser.TryParse(_address.Period, out var period) ? period : PeriodSteps.Holding(Calendar.Today, PeriodKind.Year);

    protected override Task OnParametersSetAsync()
    {
        var asked = YieldAddress.Read(PeriodInAddress, ByInAddress);
        if (asked == _address && _data is not null)
        {
            return Task.CompletedTask;
        }

        (_address, _data) = (asked, asked.By == _address.By ? _data : null);
        return ReadAsync();
    }

    private async Task ReadAsync()
    {
        var asked = _address;
        var result = await Sender.Send(new GetYieldQuery(asked.Period ?? Now.Code, asked.By));
        if (asked == _address)
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private void ChooseKind(PeriodKind kind) => Go(_address with { Period = PeriodSteps.Holding(Now.To < Calendar.Today ? Now.To : Calendar.Today, kind).Code });

    private void Go(YieldAddress address) => Navigation.NavigateTo(address.Url);

    private string Href(YieldStep step, YieldDimension? by, string key) => ProjectListUrl.Yield(new YieldFilter(Now.Code, step, by, key));

    private static string Share(YieldRowDto row) => row.Leads == 0 ? "–" : Growth.PercentText(100m * row.Signed.Count / row.Leads).TrimStart('+');
}
