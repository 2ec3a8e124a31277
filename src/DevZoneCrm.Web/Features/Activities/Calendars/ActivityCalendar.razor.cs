using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Activities.Calendars.GetCalendar;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Activities.Calendars;

/// <summary>A month of activities and next steps: a grid where there is room, a list of days on the phone.</summary>
public sealed partial class ActivityCalendar
{
    private const int Shown = 3;
    private const int FeedWidth = 560;

    private CalendarDto? _found;
    private IReadOnlyList<IReadOnlyList<CalendarDay>> _weeks = [];
    private (CalendarScope Scope, DateOnly Month, int Stamp)? _loaded;
    private string? _failure;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<CalendarTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    [Parameter, EditorRequired]
    public required ActivityListRequest Request { get; set; }

    /// <summary>Rises when something was saved somewhere.</summary>
    [Parameter]
    public int Stamp { get; set; }

    private DateOnly ThisMonth => new(Calendar.Today.Year, Calendar.Today.Month, 1);

    private DateOnly Month => Request.Month ?? ThisMonth;

    private IReadOnlyList<ChoiceOption> Scopes =>
        [.. Enum.GetValues<CalendarScope>().Where(s => s != CalendarScope.Unit || !string.IsNullOrEmpty(Viewer?.UnitName)).Select(s => new ChoiceOption(s.ToString(), Text["Scope." + s]))];

    protected override Task OnParametersSetAsync()
    {
        var asked = (Request.Scope, Month, Stamp);
        if (asked == _loaded)
        {
            return Task.CompletedTask;
        }

        _loaded = asked;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _loaded;
        var (first, last) = CalendarDay.Span(Month);
        _busy = true;
        var result = await Sender.Send(new GetCalendarQuery(Request.Scope, first, last));

        // An answer to an earlier question must not overwrite a later one's.
        if (asked == _loaded)
        {
            (_busy, _failure, _found) = (false, result.Failure?.Text, result.IsSuccess ? result.Value : _found);
            _weeks = _found is null ? [] : CalendarDay.Weeks(Month, _found.Entries);
        }
    }

    private string ClassOf(CalendarDay day) => string.Join(' ', new[]
    {
        day.IsInMonth ? null : "other",
        day.On == Calendar.Today ? "today" : null,
        day.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? "weekend" : null,
    }.OfType<string>());

    private void Go(ActivityListRequest request) => Navigation.NavigateTo(request.ToUrl());

    private Task SubscribeAsync() =>
        Dialogs.OpenAsync<CalendarFeedDialog, string>(Text["Subscribe"], new(StringComparer.Ordinal) { [nameof(CalendarFeedDialog.Scope)] = Request.Scope }, FeedWidth);
}
