using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectMoves;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>One project: where it stands, what is known, what happened, and what can be done next.</summary>
public sealed partial class ProjectPage
{
    private const int EditWidth = 720;

    private ProjectPageDto? _page;
    private IReadOnlyList<MoveOption> _moves = [];
    private Failure? _failure;
    private string? _loadedKey;
    private int _stamp;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ProjectMoveLauncher Launcher { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required LogActivityLauncher Follow { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    /// <summary>Id or code.</summary>
    [Parameter]
    public required string Key { get; set; }

    /// <summary>Just logged: offer another.</summary>
    [SupplyParameterFromQuery(Name = "new")]
    public string? New { get; set; }

    /// <summary>What the timeline shows.</summary>
    [SupplyParameterFromQuery(Name = "show")]
    public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    private bool IsNew => New is not null;

    private string Link => Navigation.ToAbsoluteUri(ProjectListUrl.Project(_page!.Id)).ToString();

    private (string Figure, string Unit) Amount => AmountFormat.Parts(_page!.Investment, CultureInfo.CurrentUICulture);

    private string? Converted => _page is { Investment.Currency: Currency.Usd, RateE4: { } rate } page
        ? Text["Converted", AmountFormat.Text(page.Investment.Wan * rate / 10_000m, Currency.Cny, CultureInfo.CurrentUICulture), rate / 10_000m].Value
        : null;

    protected override Task OnParametersSetAsync() => _loadedKey == Key ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        _loadedKey = Key;
        var result = await Sender.Send(new GetProjectQuery(Key));
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            _page = result.Value;
            var card = await Sender.Send(new GetProjectMovesQuery(_page.Id));
            _moves = card.IsSuccess ? card.Value.Moves : [];
            _stamp++;
        }
    }

    private async Task MoveAsync(ProjectVerb verb)
    {
        var page = _page!;
        if (await Launcher.OpenAsync(verb, new ProjectRef(page.Id, page.Version, page.Facts.Name, page.NextStep, page.NextStepOn)))
        {
            await LoadAsync();
        }
    }

    private async Task LogAsync()
    {
        if (await Follow.OpenAsync(new ActivityTarget(_page!.Id, _page.Facts.Name)))
        {
            await LoadAsync();
        }
    }

    private Task EditAsync() => OpenAsync<EditProjectDialog>(Text["Edit"], EditWidth);

    private Task CorrectAsync() => OpenAsync<CorrectStageDateDialog>(Text["Correct"]);

    private Task RecordStatisticsAsync() => OpenAsync<AcceptByStatisticsDialog>(Text["Statistics"]);

    private Task ReviseAsync() => OpenAsync<ReviseInvestmentDialog>(Text["Revise"]);

    // Every dialog closes with the sentence that says what was done.
    private async Task OpenAsync<TDialog>(string title, int width = 460)
        where TDialog : ComponentBase
    {
        var done = await Dialogs.OpenAsync<TDialog, string>(title, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Project"] = _page }, width);
        if (done is not null)
        {
            Toasts.Done(done);
            await LoadAsync();
        }
    }
}
