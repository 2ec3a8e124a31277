namespace DevZoneCrm.Core.Targets.GetReceipts;

/// <param name="ProjectName">The code where the viewer may not know the name; the code name of 保密 projects.</param>
/// <param name="Voucher">None where the viewer sees the project masked.</param>
public sealed record ReceiptDto(
    Guid Id, long Version, Guid ProjectId, string ProjectCode, string ProjectName, string Unit, DateOnly ReceivedOn, decimal UsdWan, string? Voucher, string RecordedBy, DateTimeOffset RecordedAt,
    DateTimeOffset? WithdrawnAt, string? WithdrawnBy, string? WithdrawnReason);
