using System.Globalization;
using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>跟进记录: everybody's visits, receptions and calls as far as one may see them, newest first. The filters stand in the address.</summary>
public sealed partial class ActivityListPage
{
    private ActivityListRequest _request = new();
    private ProjectChoicesDto? _choices;
    private Page<ActivityDto>? _found;
    private string? _failure;
    private int _stamp;
    private bool _busy;
    private bool _filtersOpen;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required LogActivityLauncher Launcher { get; set; }

    [Inject]
    public required IStringLocalizer<ActivityTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    // The address is read as a whole: the names here only make the page listen for them.
    [SupplyParameterFromQuery(Name = "mine")]
    public string? MineInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? UnitInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "person")]
    public string? PersonInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    public string? FromInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? ToInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    public string? ViewInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "scope")]
    public string? ScopeInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthInAddress { get; set; }

    private int First => (_request.Page - 1) * ActivityListRequest.PageSize;

    private IReadOnlyList<ChoiceOption> Views => [new("", Text["View.List"]), new("1", Text["View.Calendar"])];

    private IReadOnlyList<ChoiceOption> Whose => [new("", Text["List.Everyone"]), new("1", Text["List.Mine"])];

    private IReadOnlyList<ChoiceOption> Units => [.. (_choices?.Units ?? []).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))];

    private IReadOnlyList<ChoiceOption> People =>
        [.. (_choices?.Owners ?? []).Where(o => o.IsCurrent || o.PostId == _request.PostId).Select(o => new ChoiceOption(o.PostId.ToString(), o.Person, _choices!.Units.FirstOrDefault(u => u.Id == o.UnitId)?.Name))];

    private static IReadOnlyList<ChoiceOption> Kinds => [.. Enum.GetValues<ActivityKind>().Select(kind => new ChoiceOption(kind.ToString(), ErrorTexts.Word(kind)))];

    protected override async Task OnParametersSetAsync()
    {
        var asked = ActivityListRequest.Of(Navigation.Uri);
        if (asked == _request && (_found is not null || asked.IsCalendar))
        {
            return;
        }

        _request = asked;
        if (_choices is null && await Sender.Send(new GetProjectChoicesQuery()) is { IsSuccess: true } choices)
        {
            _choices = choices.Value;
        }

        await LoadAsync();
    }

    private static string[] One(string? value) => value is null ? [] : [value];

    private static Guid? IdOf(IReadOnlyList<string> values) => values.Count > 0 && Guid.TryParse(values[0], out var id) ? id : null;

    private static string DayId(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"day-{day:yyyyMMdd}");

    private void Go(ActivityListRequest request) => Navigation.NavigateTo((request with { Page = 1 }).ToUrl());

    private async Task LoadAsync()
    {
        var asked = _request;
        _stamp++;
        if (asked.IsCalendar)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(asked.ToQuery());

        // An answer to an earlier question must not overwrite a later one's.
        if (asked == _request)
        {
            (_busy, _failure, _found) = (false, result.Failure?.Text, result.IsSuccess ? result.Value : _found);
        }
    }

    private async Task LogAsync()
    {
        if (await Launcher.OpenAsync())
        {
            await LoadAsync();
        }
    }
}
