using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Events;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Features.Overview;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>签约项目名单, as it is handed out: one sheet, numbered, in 亿元. <c>role</c> in the address says which list.</summary>
public sealed partial class EventListPage
{
    private EventPageDto? _data;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<EventTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "role")]
    public string? Role { get; set; }

    private EventProjectRole Asked => ListValues.ToEnum<EventProjectRole>(Role) ?? EventProjectRole.Signed;

    protected override async Task OnParametersSetAsync()
    {
        if (_data?.Id != Id)
        {
            var result = await Sender.Send(new GetEventQuery(Id));
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private static decimal WanOf(EventProjectDto row) =>
        row.Currency == Currency.Usd ? row.Investment.Wan * (row.RateE4 ?? 0) / 10_000m : row.Investment.Wan;

    private string DayOf(EventPageDto data) => data.Facts.FirstOn == data.Facts.LastOn
        ? Text["List.Day", data.Facts.FirstOn.ToDateTime(TimeOnly.MinValue)]
        : EventWords.Days(data.Facts.FirstOn, data.Facts.LastOn);

    private IEnumerable<string> Notes(EventPageDto data)
    {
        if (OverviewAmounts.MadeOf(data.Totals[Asked]) is { } parts)
        {
            yield return Text["List.Parts", parts, string.Join(Text["List.Comma"], data.Rates.OrderBy(r => r.Key).Select(r => Text["Rate", r.Key, r.Value.ToString("0.####", CultureInfo.InvariantCulture)].Value))];
        }

        if (data.IsPartial)
        {
            yield return Text["Partial"];
        }

        yield return Text["List.Printed", Calendar.Now.DateTime];
    }
}
