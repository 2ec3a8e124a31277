using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>How a person last read a file with these headers: header → column. Used again for the next file with the same headers.</summary>
public sealed class ImportMapping : INotAudited
{
    public const int SignatureLength = 64;

    public ImportMapping(Guid userId, ImportKind kind, string signature, string columns, DateTimeOffset usedAt)
    {
        (UserId, Kind, Signature, Columns, UsedAt) = (userId, kind, signature, columns, usedAt);
    }

    public Guid UserId { get; private set; }

    public ImportKind Kind { get; private set; }

    /// <summary>Names the headers, whatever their order.</summary>
    public string Signature { get; private set; }

    /// <summary>JSON: header of the file → header of the sheet; null where the column is not read.</summary>
    public string Columns { get; private set; }

    public DateTimeOffset UsedAt { get; private set; }

    public void Use(string columns, DateTimeOffset now) => (Columns, UsedAt) = (columns, now);
}
