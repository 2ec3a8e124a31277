using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.GetQuotaBulletin;

/// <summary>履职通报 of a month: units and people ranked, days away, those who were not out at all. Of those the viewer may see.</summary>
/// <param name="Month">Any day of it.</param>
public sealed record GetQuotaBulletinQuery(DateOnly Month) : IQuery<QuotaBulletinDto>;
