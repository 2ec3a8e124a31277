using System.Globalization;
using System.Text.Json;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Components.Live;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Projects.Changes;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>周看板. The filter is the address; moves go through the menu or a drop and end in the same dialog.</summary>
public sealed partial class ProjectBoardPage : IAsyncDisposable
{
    private ElementReference _root;
    private BoardScript? _script;
    private LiveRefresh? _live;
    private BoardMenu? _menu;
    private Guid? _focusNext;
    private ProjectStage _stage = ProjectStage.Signed;
    private string _reasons = "{}";
    private string? _refusal;
    private string? _said;
    private bool _filtersOpen;

    [Inject]
    public required ProjectBoardState State { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ProjectMoveLauncher Launcher { get; set; }

    [Inject]
    public required LogActivityLauncher Follow { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    [Inject]
    public required IStringLocalizer<BoardTexts> Text { get; set; }

    [SupplyParameterFromQuery]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery]
    public string? Chain { get; set; }

    [SupplyParameterFromQuery]
    public string? Tier { get; set; }

    [SupplyParameterFromQuery]
    public string? List { get; set; }

    [SupplyParameterFromQuery]
    public string? Owner { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? AsOf { get; set; }

    private ChangesAddress Changes => new() { From = State.Strip!.From, To = State.Strip.To, Filter = State.Filter };

    // Not by way of the difference: it comes after the board.
    private string ExportHref => "/export" + new ChangesAddress { From = State.AsOf ?? State.Today, To = State.AsOf ?? State.Today, Filter = State.Filter }.BoardUrlOf(State.Today);

    private int FilterCount => BoardUrl.Write(State.Filter).Values.Count(v => v is not null);

    private int Year => State.Board?.AsOf.Year ?? DateTime.UnixEpoch.Year;

    public async ValueTask DisposeAsync()
    {
        if (_script is not null)
        {
            await _script.DisposeAsync();
        }
    }

    /// <summary>A card is in the hand: what changes meanwhile waits until it is let go.</summary>
    public void Dragging(bool dragging) => _live?.Hold(dragging);

    protected override Task OnInitializedAsync() => State.ReadOpeningAsync();

    protected override async Task OnParametersSetAsync()
    {
        if (Tier is null && State.OpeningMinYi is { } yi)
        {
            // The zone opens its board with a threshold; it stands in the address like any other.
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("tier", yi), forceLoad: false, replace: true);
            return;
        }

        var filter = BoardUrl.Read(Unit, Chain, Tier, List, Owner, Q);
        var asOf = BoardUrl.Day(AsOf) is { } day && day < State.Today ? day : (DateOnly?)null;
        if (State.Board is null || filter != State.Filter || asOf != State.AsOf)
        {
            await State.LoadAsync(filter, asOf);
            StateHasChanged();
            await State.LoadStripAsync();
        }
    }

    protected override void OnInitialized() =>
        _reasons = JsonSerializer.Serialize(CardMoves.Reasons.ToDictionary(code => CardMoves.Letter(code).ToString(), code => Text["Why." + code].Value, StringComparer.Ordinal));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _script = await BoardScript.StartAsync(Js, _root, this);
        }

        // Only now does the card stand where it was moved to; asked for any earlier, the focus would go to the one that is taken away.
        if (_focusNext is { } card && _script is not null)
        {
            _focusNext = null;
            await _script.FocusAsync(card);
        }
    }

    internal Task RunAsync(Func<Task> work) => InvokeAsync(work);

    // The list knows unit, chain and tier; for the other filters it has no column to count by, so the figure is not a link then.
    private string? ListHref(ProjectStage stage) => State is { Board: { } board, Filter: { KeyList: BoardKeyList.None, OwnerPostId: null, Text: null } filter }
        ? ProjectListUrl.Column(stage, board.AsOf, filter.Threshold, new ListPart { UnitId = filter.UnitId, ChainId = filter.ChainId })
        : null;

    // Every size, where the zone opens with a threshold, has to be said: 0.
    private void Go(BoardFilter filter)
    {
        var parameters = BoardUrl.Write(filter);
        parameters["tier"] ??= State.OpeningMinYi is null ? null : "0";
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(parameters));
    }

    // The open menu stays; only what it would send is brought up to date.
    private async Task ApplyAsync(ChangeNotice notice)
    {
        if (await State.ApplyAsync(notice))
        {
            _menu = _menu is { } menu && State.Find(menu.Card.Id) is { } card ? menu with { Card = card } : _menu;
            StateHasChanged();
        }
    }

    private async Task CompleteAsync(ChangeNotice notice)
    {
        if (await State.CompleteAsync(notice))
        {
            StateHasChanged();
        }
    }

    private void GoTo(DateOnly? day) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("asOf", day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
