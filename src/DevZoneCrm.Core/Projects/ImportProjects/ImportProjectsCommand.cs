using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Importing;

namespace DevZoneCrm.Core.Projects.ImportProjects;

/// <summary>Loads a project sheet: all of it or nothing. The key is 项目编号; a column that the file lacks leaves existing projects as they are.</summary>
/// <param name="DryRun">Only say what would be.</param>
/// <param name="CreateMissing">Make unknown units, people and chains (of class 主导) instead of rejecting the line.</param>
public sealed record ImportProjectsCommand(SheetTable Table, bool DryRun = false, bool CreateMissing = false) : ICommand<ImportSummary>
{
    /// <summary>For the history of imports.</summary>
    public string? FileName { get; init; }

    /// <summary>What each column was chosen to mean, by its place; without it the headers decide.</summary>
    public IReadOnlyList<SheetColumn?>? Columns { get; init; }

    public ConflictChoice Conflicts { get; init; }

    /// <inheritdoc cref="ImportJob.Cells"/>
    public IReadOnlyDictionary<CellKey, bool> Cells { get; init; } = new Dictionary<CellKey, bool>();

    /// <summary>The preview that somebody agreed to. Anything else than what it showed is refused.</summary>
    public string? Expected { get; init; }

    public IProgress<ImportProgress>? Progress { get; init; }
}
