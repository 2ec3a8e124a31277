using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.GetOverdueNodes;

/// <param name="Counts">How many of each kind, up to <see cref="GetOverdueNodesQuery.MostCounted"/>.</param>
public sealed record OverdueNodesDto(IReadOnlyDictionary<SupervisionNode, int> Counts, IReadOnlyList<OverdueNodeDto> Rows);
