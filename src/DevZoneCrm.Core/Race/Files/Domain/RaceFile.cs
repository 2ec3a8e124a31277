using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Files.Domain;

/// <summary>证据材料 of a 申诉 or of what was booked by hand. Added first, put forward with what it proves, and from then on never changed; the bytes lie in the file store.</summary>
public sealed class RaceFile : AggregateRoot
{
    public const int MaxNameLength = 160;

    /// <summary>Files put forward at once.</summary>
    public const int Most = 20;

    private RaceFile()
    {
    }

    public Guid? AppealId { get; private set; }

    public Guid? RecordId { get; private set; }

    /// <summary>As shown and downloaded; its ending fits the content.</summary>
    public string Name { get; private set; } = string.Empty;

    public FileKind Kind { get; private set; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal: their place in the store.</summary>
    public string Hash { get; private set; } = string.Empty;

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public Guid? AddedById { get; private set; }

    public string AddedBy { get; private set; } = string.Empty;

    public static RaceFile Add(string name, FileKind kind, string hash, long size, DateTimeOffset now, Signature by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new RaceFile { Name = name, Kind = kind, Hash = hash, Size = size, AddedAt = now, AddedById = by.Id, AddedBy = by.Name };
    }

    public void PutForward(RaceAppeal appeal, Signature by)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        RequireFreeFor(by);
        AppealId = appeal.Id;
    }

    public void PutForward(RaceRecord record, Signature by)
    {
        ArgumentNullException.ThrowIfNull(record);
        RequireFreeFor(by);
        RecordId = record.Id;
    }

    private void RequireFreeFor(Signature by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (AppealId is not null || RecordId is not null || !by.IsSameAs(AddedById, AddedBy))
        {
            throw new RuleException(RaceErrors.FileTaken, Name);
        }
    }
}
