using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetOverdueNodes;
using DevZoneCrm.Core.Supervision.IssueSupervision;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>逾期节点 without an order, each to be issued at one click or after a look.</summary>
public sealed partial class OverdueNodesPage
{
    private const int MaxPage = 100;

    private OverdueNodesDto? _found;
    private string? _problem;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<SupervisionTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "node")]
    public string? NodeInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageInAddress { get; set; }

    private SupervisionNode Node => ListValues.ToEnum<SupervisionNode>(NodeInAddress) ?? SupervisionNode.NextStep;

    private int Page => Math.Clamp(PageInAddress ?? 1, 1, MaxPage);

    protected override Task OnParametersSetAsync()
    {
        _problem = null;
        return LoadAsync();
    }

    private static string Count(int count) => count >= GetOverdueNodesQuery.MostCounted
        ? string.Create(CultureInfo.InvariantCulture, $"{GetOverdueNodesQuery.MostCounted}+")
        : count.ToString(CultureInfo.InvariantCulture);

    private async Task LoadAsync()
    {
        var asked = new GetOverdueNodesQuery(Node, Page);
        var result = await Sender.Send(asked);
        if (asked == new GetOverdueNodesQuery(Node, Page))
        {
            (_problem, _found) = (result.Failure?.Text ?? _problem, result.IsSuccess ? result.Value : _found);
        }
    }

    private async Task IssueAsync(OverdueNodeDto row)
    {
        _busy = true;
        var result = await Sender.Send(new IssueSupervisionCommand(
            NodeWords.Title(Text, row.Node, row.Project), NodeWords.Matter(Text, row.Node, row.DueOn, row.What), SupervisionSource.OverdueNode, row.OwnerPostId!.Value, [],
            SupervisionDeadline.Within(NodeWords.WorkingDays), row.Code, Node: row.Node, NodeDueOn: row.DueOn));
        _busy = false;
        _problem = result.Failure?.Text;
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Node.Issued", row.Project]);
        }

        await LoadAsync();
    }
}
