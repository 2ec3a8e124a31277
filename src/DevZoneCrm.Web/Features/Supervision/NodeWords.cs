using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>How an order on an overdue node is worded to begin with.</summary>
public static class NodeWords
{
    /// <summary>Working days given at one click.</summary>
    public const int WorkingDays = 5;

    public static string Title(IStringLocalizer<SupervisionTexts> text, SupervisionNode node, string project)
    {
        ArgumentNullException.ThrowIfNull(text);
        var title = text["Node.Title." + node, project].Value;
        return title.Length > SupervisionOrder.MaxTitleLength ? title[..SupervisionOrder.MaxTitleLength] : title;
    }

    /// <param name="what">Of a next step: what it is.</param>
    public static string Matter(IStringLocalizer<SupervisionTexts> text, SupervisionNode node, DateOnly dueOn, string? what)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text["Node.Matter." + node, ListValues.Day(dueOn)!, what ?? string.Empty];
    }
}
