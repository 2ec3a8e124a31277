using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Importing;

namespace DevZoneCrm.Core.Projects.PreviewImport;

/// <summary>What would be. The counts are of the lines that could be read; with anything rejected nothing can be imported.</summary>
/// <param name="Made">Units, people and chains that would be made.</param>
/// <param name="Fingerprint">Hand it to the import to get exactly this.</param>
public sealed record ImportPreviewDto(
    IReadOnlyList<PlannedRow> Lines, IReadOnlyList<RejectedCell> Rejected, IReadOnlyList<CellWarning> Warnings, IReadOnlyList<MadeOnTheWay> Made, string Fingerprint)
{
    public int Count(PlannedKind kind) => Lines.Count(l => l.Kind == kind);

    public int Conflicts => Lines.Sum(l => l.Changes.Count(c => c.IsConflict));
}
