using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Zones.ChooseTiers;

/// <summary>The threshold at which board and overview open, and the tiers the overview lists.</summary>
/// <param name="DefaultMinYi">亿元, one of the edges; none for all projects.</param>
/// <param name="Tiers">Edges in 亿元, at least one.</param>
public sealed record ChooseTiersCommand(long Version, int? DefaultMinYi, IReadOnlyList<int> Tiers) : ICommand<long>;
