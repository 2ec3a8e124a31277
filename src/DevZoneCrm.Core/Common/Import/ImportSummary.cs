using System.Text.Json.Serialization;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>What an import did (contracts 2). Where anything is rejected nothing was saved and the three counts are 0.</summary>
public sealed record ImportSummary(
    int Rows, int Created, int Updated, int Unchanged, IReadOnlyList<RejectedCell> Rejected, IReadOnlyList<CellWarning> Warnings)
{
    /// <summary>Where the import stands in the history; none where nothing was saved. Not part of what the command line prints.</summary>
    [JsonIgnore]
    public Guid? BatchId { get; init; }

    public static ImportSummary Refused(int rows, ImportFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new ImportSummary(rows, 0, 0, 0, findings.Rejected, findings.Warnings);
    }

    public static ImportSummary Done(int rows, int created, int updated, ImportFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new ImportSummary(rows, created, updated, rows - created - updated, [], findings.Warnings);
    }
}
