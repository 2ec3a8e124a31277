using System.Globalization;

namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>How a rate stands among the changes: its year is the key, and its value in ten-thousandths stands where others have a version; 0 for none.</summary>
public static class ImportedRate
{
    public static ImportChange Of(Guid batchId, int ordinal, int year, int before, int after) => new(
        batchId, ordinal, ImportedThing.Rate, before == 0 ? ImportAction.Created : ImportAction.Updated, Guid.Empty, year.ToString(CultureInfo.InvariantCulture), 0, before, after, null);

    public static int Year(ImportChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return int.Parse(change.Key, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
