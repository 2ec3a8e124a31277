using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Months;

/// <summary>One month: what it keeps, what was corrected since, what to look at before it is closed, and who signed. The list shown stands in the address.</summary>
public sealed partial class MonthPage
{
    private MonthDto? _month;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Parameter]
    public string Code { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "flow")]
    private string? Flow { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    private string Title => PeriodParser.TryParse(Code, out var period) ? Text["Title.Month", PeriodLabels.Of(period)] : Text["Title"];

    private string Back => _month is null ? "/months" : string.Create(CultureInfo.InvariantCulture, $"/months?year={_month.FirstOn.Year}");

    private FlowKind Shown => Enum.TryParse<FlowKind>(Flow, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : _month?.Headline ?? FlowKind.Signed;

    private int PageShown => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    protected override Task OnParametersSetAsync() => _month?.Code == Code ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        var asked = Code;
        var result = await Sender.Send(new GetMonthQuery(asked));
        if (asked == Code)
        {
            (_failure, _month) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    // A kept figure opens the kept list, a figure of now the list of now.
    private string Href(FlowKind kind) => _month is { IsClosed: true }
        ? KeptLines.Address(Code, kind, 1)
        : ProjectListUrl.Flow(kind, Code, new Threshold(_month!.Rule.MinYi, _month.Rule.MinUsdWan), new ListPart());
}
