using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.GetMonths;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Months;

/// <summary>月结: the months of a year. The year stands in the address.</summary>
public sealed partial class MonthsPage
{
    private MonthsDto? _months;
    private Failure? _failure;
    private int _year;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    private string? Year { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _year = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : Calendar.Today.Year;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _year;
        var result = await Sender.Send(new GetMonthsQuery(asked));
        if (asked == _year)
        {
            (_failure, _months) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private static string Url(int year) => string.Create(CultureInfo.InvariantCulture, $"/months?year={year}");

    private string Steps(MonthRowDto row) => string.Join(" · ", new[]
    {
        row.ProposedBy is { } proposed ? Text["Proposed.By", ErrorTexts.Person(proposed)].Value : null,
        row is { ConfirmedBy: { } confirmed, ConfirmedAt: { } at } ? Text["ByAt", Text["Confirmed.By", ErrorTexts.Person(confirmed)].Value, MonthAmounts.Time(at)].Value : null,
    }.OfType<string>());
}
