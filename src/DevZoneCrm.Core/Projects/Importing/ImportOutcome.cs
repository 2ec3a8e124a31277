using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>What came of reading a sheet, or would.</summary>
/// <param name="Fingerprint">Names exactly this outcome on exactly this state of the database.</param>
internal sealed record ImportOutcome(int Rows, int Created, int Updated, ImportFindings Findings, IReadOnlyList<PlannedRow> Lines, IReadOnlyList<MadeOnTheWay> Made, string Fingerprint)
{
    public ImportSummary ToSummary() => Findings.IsRejected ? ImportSummary.Refused(Rows, Findings) : ImportSummary.Done(Rows, Created, Updated, Findings);
}
