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
    private sealed record Column(string Name, string Class, ProjectSort? Sort = null, string? Title = null);

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

    [Parameter]
    public EventCallback<ProjectSort> OnSort { get; set; }

    private List<Column> Columns =>
    [
        new("Name", "name", ProjectSort.Name), new("Investor", "investor"), new("Amount", "dz-num amount", ProjectSort.Amount), new("Stage", "stage", ProjectSort.Stage),
        new("Days", "dz-num days", Request.Filter.Counted is null ? ProjectSort.Recent : null, Text["Column.Days.Title"]), new("Unit", "unit", ProjectSort.Unit), new("Owner", "owner"), new("KeyList", "keys"),
        .. Request.Filter.Counted is null
            ? [new Column("SignedOn", "date", ProjectSort.SignedOn), new Column("StartedOn", "date", ProjectSort.StartedOn)]
            : new[] { new Column("CountedOn", "date", ProjectSort.Recent) },
    ];

    private (string Figure, string Unit) Sum => AmountFormat.Parts(List.Sum.Wan, Currency.Cny, CultureInfo.CurrentUICulture);

    private string Parts => List.Sum.UsdCount == 0 ? string.Empty : Text["Sum.Parts",
        AmountFormat.Text(List.Sum.CnyWan, Currency.Cny, CultureInfo.CurrentUICulture), AmountFormat.Text(List.Sum.UsdWan, Currency.Usd, CultureInfo.CurrentUICulture)];

    private static (string Figure, string Unit) Amount(ProjectRowDto row) => AmountFormat.Parts(row.Investment, CultureInfo.CurrentUICulture);

    private string? AriaSort(Column column) => column.Sort is null || column.Sort != Request.Sort ? null : Request.Descending ? "descending" : "ascending";

    private string DaysOf(ProjectRowDto row) => row.StageOn is { } since ? Text["Days", Today.DayNumber - since.DayNumber] : string.Empty;

    private void Open(ProjectRowDto row)
    {
        if (!row.IsMasked)
        {
            Navigation.NavigateTo(ProjectListUrl.Project(row.Id));
        }
    }
}
