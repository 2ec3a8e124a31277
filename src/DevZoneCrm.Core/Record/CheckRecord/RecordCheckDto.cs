using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Record.CheckRecord;

/// <param name="Next">Where to go on; none at the end.</param>
/// <param name="Checked">Number of the last line looked at.</param>
/// <param name="Last">Number of the last line there is.</param>
/// <param name="Faults">What is wrong in this stretch.</param>
public sealed record RecordCheckDto(AuditMark? Next, long Checked, long Last, IReadOnlyList<AuditFault> Faults);
