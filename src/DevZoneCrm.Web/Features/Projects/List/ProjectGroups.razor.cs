using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using SumFigure = DevZoneCrm.Core.Reports.Counting.Figure;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>The list in groups with their sums; the open one shows its rows under itself.</summary>
public sealed partial class ProjectGroups
{
    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ProjectGroupsDto Groups { get; set; }

    [Parameter, EditorRequired]
    public required ListRequest Request { get; set; }

    /// <summary>The rows of the open group.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Label => Request.Group is { } by ? ErrorTexts.Word(by) : string.Empty;

    private static (string Figure, string Unit) Amount(SumFigure figure) => AmountFormat.Parts(figure.Wan, Currency.Cny, CultureInfo.CurrentUICulture);

    // Yuan and dollars apart, where there are dollars at all.
    private string Parts(SumFigure figure)
    {
        var usd = AmountFormat.Text(figure.UsdWan, Currency.Usd, CultureInfo.CurrentUICulture);
        return figure.UsdCount == 0 ? string.Empty
            : figure.UsdCount == figure.Count ? usd
            : Text["Sum.Parts", AmountFormat.Text(figure.CnyWan, Currency.Cny, CultureInfo.CurrentUICulture), usd];
    }
}
