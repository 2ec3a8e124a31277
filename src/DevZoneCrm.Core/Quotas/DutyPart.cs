using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>One of the four parts of a unit's 履职 of a month.</summary>
/// <param name="Weight">Points where all is done.</param>
/// <param name="Asked">Weeks of principals, or people of whom something was asked.</param>
/// <param name="Met">How many of them.</param>
public sealed record DutyPart(QuotaKey Key, int Weight, int Asked, int Met);
