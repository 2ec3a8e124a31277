using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Record;

/// <summary>What is wrong, in the viewer's language: 第 12 行内容被改动.</summary>
public static class AuditFaultText
{
    public static string Of(AuditFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var many = fault.Until > fault.Sequence ? ".Many" : string.Empty;
        return ErrorTexts.Of($"Record.{fault.Kind}{many}", fault.Sequence, fault.Until);
    }
}
