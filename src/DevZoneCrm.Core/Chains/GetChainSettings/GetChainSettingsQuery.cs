using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Chains.GetChainSettings;

/// <summary>All chains, closed ones too, with what depends on each.</summary>
public sealed record GetChainSettingsQuery : IQuery<IReadOnlyList<ChainRowDto>>;
