namespace DevZoneCrm.Core.Quotas.GetQuotaGrid;

/// <param name="Lines">By unit, person, quota and month.</param>
/// <param name="Units">Among which the viewer may choose; empty where there is only one.</param>
public sealed record QuotaGridDto(IReadOnlyList<DateOnly> Months, IReadOnlyList<QuotaLine> Lines, IReadOnlyList<QuotaUnitDto> Units);
