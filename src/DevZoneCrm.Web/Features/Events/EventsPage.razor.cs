using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.GetEventMonths;
using DevZoneCrm.Core.Events.SearchEvents;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>活动: what every month must have, and the events of a year. Year and filters stand in the address.</summary>
public sealed partial class EventsPage
{
    private EventAddress? _address;
    private EventMonthsDto? _months;
    private Page<EventRowDto>? _found;
    private ProjectChoicesDto? _choices;
    private string? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<EventTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    // The address is read as a whole: the names here only make the page listen for them.
    [SupplyParameterFromQuery(Name = "year")]
    public string? YearInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? StateInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? UnitInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageInAddress { get; set; }

    private EventAddress Now => _address ?? EventAddress.Read(Navigation.Uri, Calendar.Today);

    private bool MayPlan => Viewer?.May(nameof(Permission.PlanEvents)) == true;

    private IReadOnlyList<ChoiceOption> Months =>
        [.. Enumerable.Range(1, 12).Select(m => new ChoiceOption(m.ToString(CultureInfo.InvariantCulture), EventWords.Month(new DateOnly(Now.Year, m, 1), Text)))];

    private IReadOnlyList<ChoiceOption> Units => [.. (_choices?.Units ?? []).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))];

    protected override async Task OnParametersSetAsync()
    {
        var asked = EventAddress.Read(Navigation.Uri, Calendar.Today);
        if (asked == _address && _found is not null)
        {
            return;
        }

        _address = asked;
        if (_choices is null && await Sender.Send(new GetProjectChoicesQuery()) is { IsSuccess: true } choices)
        {
            _choices = choices.Value;
        }

        await ReadAsync();
    }

    private Task LoadAsync(ChangeNotice notice) => ReadAsync();

    private async Task ReadAsync()
    {
        var asked = Now;
        var months = await Sender.Send(new GetEventMonthsQuery(asked.Year));
        var found = await Sender.Send(asked.ToQuery());

        // An answer to an earlier question must not overwrite a later one's.
        if (asked == Now)
        {
            _failure = (months.Failure ?? found.Failure)?.Text;
            (_months, _found) = (months.IsSuccess ? months.Value : _months, found.IsSuccess ? found.Value : _found);
        }
    }

    private static string[] One(string? value) => value is null ? [] : [value];

    private static List<ChoiceOption> Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new ChoiceOption(value.ToString(), ErrorTexts.Word(value)))];

    private string Say(MonthWarning warning) => Text[$"Warning.{warning.Mark}", EventWords.Month(warning.Month, Text), Text["Row." + warning.Row].Value.ToLower(CultureInfo.CurrentUICulture), warning.DaysLeft];

    private void Go(EventAddress address) => Navigation.NavigateTo((address with { Page = 1 }).Url);

    // From a warning: in that month, of that sort.
    private async Task PlanAsync(MonthWarning? warning = null)
    {
        var day = warning is null || warning.Month < Calendar.Today ? Calendar.Today : warning.Month;
        var facts = new ZoneEventFacts { Kind = warning?.Row == MonthRow.Start ? ZoneEventKind.Start : ZoneEventKind.Signing, Title = string.Empty, FirstOn = day, LastOn = day, UnitId = _choices?.OwnUnitId };
        if (await Dialogs.OpenAsync<EventDialog, string>(Text["Plan"], new Dictionary<string, object?> { ["Facts"] = facts }, 640) is { } planned)
        {
            Navigation.NavigateTo(EventAddress.Of(Guid.Parse(planned)));
        }
    }
}
