using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>How a target stands among the changes: its value in hundredths stands where others have a version; −1 for none.</summary>
public static class ImportedTarget
{
    public const long None = -1;

    public static ImportChange Of(Guid batchId, int ordinal, int row, string unit, Target target, long? before)
    {
        ArgumentNullException.ThrowIfNull(target);
        var key = $"{target.Year} {unit} {target.Metric.Name}".Replace("  ", " ", StringComparison.Ordinal);
        return new ImportChange(
            batchId, ordinal, ImportedThing.Target, before is null ? ImportAction.Created : ImportAction.Updated, target.Id,
            key.Length > ImportChange.MaxKeyLength ? key[..ImportChange.MaxKeyLength] : key, row, before ?? None, target.ValueE2, null);
    }
}
