using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>The rows and their sums. On a phone each row is a card: the same cells, placed by the style sheet.</summary>
public sealed partial class ProjectTable
{
    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Parameter, EditorRequired]
    public required ProjectListDto List { get; set; }

    [Parameter, EditorRequired]
    public required ListRequest Request { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>Where rows are chosen for a change of many; none for those who may change nothing.</summary>
    [Parameter]
    public ListSelection? Selection { get; set; }

    /// <summary>Which rows have just been changed.</summary>
    [Parameter]
    public ListGlow? Glow { get; set; }

    [Parameter]
    public bool ShowSum { get; set; } = true;

    [Parameter]
    public EventCallback<ProjectSort> OnSort { get; set; }

    /// <summary>The columns with the new width.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<ChosenColumn>> OnWidth { get; set; }

    [Parameter]
    public EventCallback OnSelect { get; set; }

    private IReadOnlyList<ShownColumn> Columns { get; set; } = [];

    private bool HasDays { get; set; }

    private int AmountAt { get; set; }

    private int AfterAmount => Columns.Count - Math.Max(AmountAt, 0) - 1;

    private bool AllChosen => List.Page.Rows.Count > 0 && Selection?.HasAll(List.Page.Rows.Select(r => r.Id)) == true;

    private (string Figure, string Unit) Sum => AmountFormat.Parts(List.Sum.Wan, Currency.Cny, CultureInfo.CurrentUICulture);

    private string Parts => List.Sum.UsdCount == 0 ? string.Empty : Text["Sum.Parts",
        AmountFormat.Text(List.Sum.CnyWan, Currency.Cny, CultureInfo.CurrentUICulture), AmountFormat.Text(List.Sum.UsdWan, Currency.Usd, CultureInfo.CurrentUICulture)];

    protected override void OnParametersSet()
    {
        Columns = [.. Request.ShownColumns.Select(c => ShownColumn.Of(c, Request.Filter.Counted is not null))];
        AmountAt = Columns.ToList().FindIndex(c => c.Column == ListColumn.Amount);
        HasDays = Columns.Any(c => c.Column == ListColumn.Days);
    }

    private static (string Figure, string Unit) Amount(ProjectRowDto row) => AmountFormat.Parts(row.Investment, CultureInfo.CurrentUICulture);

    private static string? Style(ShownColumn column) =>
        column.Width is { } width ? string.Create(CultureInfo.InvariantCulture, $"width:{width}px;min-width:{width}px;max-width:{width}px") : null;

    private string? AriaSort(ShownColumn column) => column.Sort is null || column.Sort != Request.Sort ? null : Request.Descending ? "descending" : "ascending";

    private Task Resize(ListColumn column, string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        ? OnWidth.InvokeAsync(ListColumns.Resized(Request.ShownColumns, column, width))
        : Task.CompletedTask;

    private Task Choose(Guid id, bool chosen)
    {
        Selection!.Set(id, chosen);
        return OnSelect.InvokeAsync();
    }

    private Task ChooseAll(bool chosen)
    {
        Selection!.SetAll(List.Page.Rows.Select(r => r.Id), chosen);
        return OnSelect.InvokeAsync();
    }

    private void Open(ProjectRowDto row)
    {
        if (!row.IsMasked)
        {
            Navigation.NavigateTo(ProjectListUrl.Project(row.Id));
        }
    }
}
