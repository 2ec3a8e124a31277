using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Targets.GetReceipts;

/// <summary>Receipts of foreign capital, the latest first: of one project, withdrawn ones included, or those that count in a year.</summary>
/// <param name="UnitId">Those of a unit: its own projects, and those in which it has a part.</param>
public sealed record GetReceiptsQuery(Guid? ProjectId = null, int? Year = null, Guid? UnitId = null, int Page = 1) : IQuery<Page<ReceiptDto>>
{
    public const int PageSize = 50;
}
