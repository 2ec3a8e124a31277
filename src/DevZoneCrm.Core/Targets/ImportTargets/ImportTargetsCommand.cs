using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.ImportTargets;

/// <summary>Loads targets. The key is 年份, 招商单位 and 指标, however the metric is spelled.</summary>
/// <param name="DryRun">Only say what would be.</param>
/// <param name="CreateMissing">Make unknown units instead of rejecting the line.</param>
public sealed record ImportTargetsCommand(SheetTable Table, bool DryRun = false, bool CreateMissing = false) : ICommand<ImportSummary>
{
    /// <summary>For the history of imports.</summary>
    public string? FileName { get; init; }

    /// <summary>What each column of the file was chosen to mean, by its place. None: the headers say it.</summary>
    public IReadOnlyList<SheetColumn?>? Columns { get; init; }
}
