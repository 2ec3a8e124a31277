using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>A quota that is not going by itself: for agendas and digests.</summary>
/// <param name="Line">With the person, the numbers and the days left.</param>
public sealed record QuotaShortfall(QuotaLine Line)
{
    /// <summary>It can no longer be met in full.</summary>
    public bool IsLost => Line.Prospect.Outlook == QuotaOutlook.Lost;
}
