using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.FindSameFirm;

/// <summary>While an investor is typed: is the firm here already? Asks, never merges (domain 5.4).</summary>
/// <param name="Investor">As typed so far; of several firms the first counts.</param>
public sealed record FindSameFirmQuery(string Investor, string? CreditCode = null) : IQuery<IReadOnlyList<SameFirmDto>>
{
    public const int MaxHints = 5;

    /// <summary>Fewer characters in common say nothing.</summary>
    public const int SmallestHint = 3;
}
