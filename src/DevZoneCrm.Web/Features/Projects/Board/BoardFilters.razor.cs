using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>The row of chips. It keeps nothing: what is chosen goes into the address, and comes back from there.</summary>
public sealed partial class BoardFilters
{
    private IReadOnlyList<ChoiceOption> _units = [];
    private IReadOnlyList<ChoiceOption> _chains = [];
    private IReadOnlyList<ChoiceOption> _owners = [];
    private IReadOnlyList<ChoiceOption> _tiers = [];
    private IReadOnlyList<ChoiceOption> _lists = [];
    private (BoardChoicesDto? Choices, int Year)? _shown;
    private string? _text;

    [Inject]
    public required IStringLocalizer<BoardTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required BoardFilter Filter { get; set; }

    [Parameter]
    public EventCallback<BoardFilter> FilterChanged { get; set; }

    /// <summary>Units, chains and owners; none until a chip was opened or one of them is chosen.</summary>
    [Parameter]
    public BoardChoicesDto? Choices { get; set; }

    [Parameter]
    public EventCallback ChoicesWanted { get; set; }

    /// <summary>The year of the key lists.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>On a phone the chips show only when asked for.</summary>
    [Parameter]
    public bool Open { get; set; }

    private IReadOnlyList<string> List => BoardUrl.Lists.TryGetValue(Filter.KeyList, out var list) ? [list] : [];

    protected override void OnParametersSet()
    {
        _text = Filter.Text;
        if (_shown == (Choices, Year))
        {
            return;
        }

        _shown = (Choices, Year);
        _units = Options(Choices?.Units);
        _chains = Options(Choices?.Chains);
        _owners = Options(Choices?.Owners);
        _tiers = [.. BoardUrl.Tiers.Select(t => new ChoiceOption(t.ToString(CultureInfo.InvariantCulture), Text["Tier", AmountFormat.Text(Money.FromWan(t * 10_000m, Currency.Cny), CultureInfo.CurrentUICulture)]))];
        _lists = [.. BoardUrl.Lists.Select(l => new ChoiceOption(l.Value, Text["List." + l.Key, Year]))];
    }

    private static IReadOnlyList<ChoiceOption> Options(IReadOnlyList<BoardChoiceDto>? choices) =>
        choices is null ? [] : [.. choices.Select(c => new ChoiceOption(c.Id.ToString(), c.Text, c.Note))];

    private static IReadOnlyList<string> One<T>(T? value)
        where T : struct => value is null ? [] : [string.Create(CultureInfo.InvariantCulture, $"{value}")];

    private static Guid? Id(IReadOnlyList<string> chosen) => chosen is [var id] ? Guid.Parse(id) : null;

    private static BoardKeyList ToList(IReadOnlyList<string> chosen) => chosen is [var list] ? BoardUrl.Lists.First(l => l.Value == list).Key : BoardKeyList.None;

    private Task Set(BoardFilter filter) => FilterChanged.InvokeAsync(filter);

    private Task FindAsync(ChangeEventArgs change)
    {
        _text = change.Value as string;
        return Set(Filter with { Text = _text });
    }
}
