using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.ImportRates;

/// <summary>Loads the rates of record. The key is 年份.</summary>
/// <param name="DryRun">Only say what would be.</param>
public sealed record ImportRatesCommand(SheetTable Table, bool DryRun = false) : ICommand<ImportSummary>
{
    /// <summary>For the history of imports.</summary>
    public string? FileName { get; init; }
}
