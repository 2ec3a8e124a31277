namespace DevZoneCrm.Core.Common.Audit;

/// <summary>Something that is wrong with the record, by the number of the line.</summary>
/// <param name="Until">The last of several lines; the same where it is one.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Sequence, long Until)
{
    public static AuditFault Of(AuditFaultKind kind, long sequence) => new(kind, sequence, sequence);
}
