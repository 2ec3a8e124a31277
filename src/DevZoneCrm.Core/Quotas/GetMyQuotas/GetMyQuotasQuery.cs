using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.GetMyQuotas;

/// <summary>What the viewer is to do in a month, and how it stands; nothing for somebody without a post that has a quota.</summary>
/// <param name="Month">Any day of it; none means this month.</param>
public sealed record GetMyQuotasQuery(DateOnly? Month = null) : IQuery<IReadOnlyList<QuotaLine>>;
