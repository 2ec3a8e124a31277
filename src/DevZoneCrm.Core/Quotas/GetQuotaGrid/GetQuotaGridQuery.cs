using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.GetQuotaGrid;

/// <summary>People × weeks of a month, or people × months of its year, of a unit or of all the viewer may see.</summary>
/// <param name="Month">Any day of it.</param>
/// <param name="WholeYear">All twelve months.</param>
public sealed record GetQuotaGridQuery(DateOnly Month, Guid? UnitId = null, bool WholeYear = false) : IQuery<QuotaGridDto>;
