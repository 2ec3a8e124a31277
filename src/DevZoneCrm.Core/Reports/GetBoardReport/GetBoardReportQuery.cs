using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.GetBoardReport;

/// <summary>The board's eight heads as of any day (contracts 3, <c>report board</c>): projects in progress only.</summary>
public sealed record GetBoardReportQuery(DateOnly AsOf, CountingFilter Filter) : IQuery<BoardReportDto>;
