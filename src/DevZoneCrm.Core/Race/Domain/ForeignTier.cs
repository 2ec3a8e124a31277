namespace DevZoneCrm.Core.Race.Domain;

/// <summary>外资通道: a dollar project from this amount on has at least the tier named.</summary>
/// <param name="FromUsdWan">万美元, included.</param>
public sealed record ForeignTier(string Tier, decimal FromUsdWan);
