using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Months.GetMonthLines;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Months;

/// <summary>The projects a month keeps in one of its flows.</summary>
public sealed partial class KeptLines
{
    private Page<MonthLineDto>? _lines;
    private (string, FlowKind, int, long?)? _asked;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Parameter, EditorRequired]
    public required MonthDto Month { get; set; }

    [Parameter, EditorRequired]
    public FlowKind Flow { get; set; }

    [Parameter, EditorRequired]
    public int PageNumber { get; set; }

    private int First => ((PageNumber - 1) * GetMonthLinesQuery.PageSize) + 1;

    /// <summary>The kept list of a flow: the month's page, at its list.</summary>
    public static string Address(string month, FlowKind flow, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"/months/{month}?flow={flow}{(page > 1 ? $"&page={page}" : string.Empty)}#lines");

    protected override async Task OnParametersSetAsync()
    {
        var asked = (Month.Code, Flow, PageNumber, Month.Close?.Version);
        if (asked == _asked)
        {
            return;
        }

        _asked = asked;
        var result = await Sender.Send(new GetMonthLinesQuery(Month.Code, Flow, PageNumber));
        if (_asked == asked)
        {
            _lines = result.IsSuccess ? result.Value : new Page<MonthLineDto>([], 0);
        }
    }
}
