namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>What targets, receipts and duty marks can refuse.</summary>
public static class TargetErrors
{
    public const string OutOfRange = "Target.OutOfRange";
    public const string MetricUnknown = "Target.MetricUnknown";
    public const string UnitMisfit = "Target.UnitMisfit";
    public const string Twice = "Target.Twice";
    public const string ReceiptInFuture = "Receipt.InFuture";
    public const string ReceiptAmount = "Receipt.Amount";
    public const string ReceiptWithdrawn = "Receipt.Withdrawn";
    public const string DutyRange = "Duty.Range";
    public const string DutyInFuture = "Duty.InFuture";
}
