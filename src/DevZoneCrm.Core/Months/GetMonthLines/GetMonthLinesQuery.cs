using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months.GetMonthLines;

/// <summary>The projects a closed month keeps in a flow, under its own rule; empty for an open month.</summary>
/// <param name="PageNumber">From 1.</param>
public sealed record GetMonthLinesQuery(string Month, FlowKind Flow, int PageNumber = 1) : IQuery<Page<MonthLineDto>>
{
    public const int PageSize = 50;
}
