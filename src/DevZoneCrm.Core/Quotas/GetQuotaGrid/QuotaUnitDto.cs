namespace DevZoneCrm.Core.Quotas.GetQuotaGrid;

public sealed record QuotaUnitDto(Guid Id, string Name);
