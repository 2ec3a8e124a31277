using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.GetOverdueNodes;

/// <summary>逾期节点 that have no order yet: what projects should have reached and did not. For whoever issues, to do so at one click.</summary>
public sealed record GetOverdueNodesQuery(SupervisionNode Node = SupervisionNode.NextStep, int Page = 1) : IQuery<OverdueNodesDto>
{
    public const int PageSize = 20;

    /// <summary>Counted up to here; more is said to be more.</summary>
    public const int MostCounted = 999;
}
