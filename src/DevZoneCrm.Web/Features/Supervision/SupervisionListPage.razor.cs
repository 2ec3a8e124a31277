using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>督办: what runs under which light, the gravest and most overdue first. Who issues begins with all of them, who answers with his own. The filters stand in the address.</summary>
public sealed partial class SupervisionListPage
{
    private SupervisionListRequest _request = new();
    private ProjectChoicesDto? _choices;
    private SupervisionListDto? _found;
    private string? _failure;
    private bool _busy;
    private bool _filtersOpen;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<SupervisionTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    // The address is read as a whole: the names here only make the page listen for them.
    [SupplyParameterFromQuery(Name = "whose")]
    public string? WhoseInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "shown")]
    public string? ShownInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "light")]
    public string? LightInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "source")]
    public string? SourceInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? UnitInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "project")]
    public string? ProjectInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? TextInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageInAddress { get; set; }

    private bool MayIssue => Viewer?.May(nameof(Permission.IssueSupervision)) == true;

    private SupervisionWhose Usual => MayIssue ? SupervisionWhose.All : SupervisionWhose.Mine;

    private SupervisionWhose Whose => _request.Whose ?? Usual;

    private int First => (_request.Page - 1) * SupervisionListRequest.PageSize;

    private IReadOnlyList<ChoiceOption> WhoseOptions => [.. Enum.GetValues<SupervisionWhose>().Where(w => w != SupervisionWhose.Issued || MayIssue).Select(w => new ChoiceOption(w.ToString(), Text["Whose." + w]))];

    private IReadOnlyList<ChoiceOption> Units => [.. (_choices?.Units ?? []).Where(u => u.IsCurrent || u.Id == _request.UnitId).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))];

    private static IReadOnlyList<ChoiceOption> Sources => [.. Enum.GetValues<SupervisionSource>().Select(s => new ChoiceOption(s.ToString(), ErrorTexts.Word(s)))];

    protected override async Task OnParametersSetAsync()
    {
        var asked = SupervisionListRequest.Of(Navigation.Uri);
        if (asked == _request && _found is not null)
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

    private static string? Current(bool holds) => holds ? "true" : null;

    private static IEnumerable<(SupervisionLight Light, int Count)> Lights(SupervisionCountsDto counts) =>
        [(SupervisionLight.Red, counts.Red), (SupervisionLight.Yellow, counts.Yellow), (SupervisionLight.Green, counts.Green)];

    private string Shown(SupervisionShown shown) => (_request with { Shown = shown, Light = null, Page = 1 }).ToUrl();

    private void Go(SupervisionListRequest request) => Navigation.NavigateTo((request with { Page = 1 }).ToUrl());

    private async Task LoadAsync()
    {
        var asked = _request;
        _busy = true;
        var result = await Sender.Send(asked.ToQuery(Usual));

        // An answer to an earlier question must not overwrite a later one's.
        if (asked == _request)
        {
            (_busy, _failure, _found) = (false, result.Failure?.Text, result.IsSuccess ? result.Value : _found);
        }
    }
}
