using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>A file that was loaded: who, when, what came of it, and whether it was taken back.</summary>
public sealed class ImportBatch : AggregateRoot
{
    public const int MaxFileNameLength = 200;
    public const int MaxNameLength = 60;

    private ImportBatch()
    {
    }

    public ImportKind Kind { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>Unknown units, people and chains were made.</summary>
    public bool CreateMissing { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ByUserId { get; private set; }

    /// <summary>Name of the person, <c>operator</c> for the command line.</summary>
    public string By { get; private set; } = string.Empty;

    public int Rows { get; private set; }

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged => Rows - Created - Updated;

    public int Warnings { get; private set; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public Guid? UndoneByUserId { get; private set; }

    public string? UndoneBy { get; private set; }

    public static ImportBatch Start(ImportKind kind, string? fileName, bool createMissing, DateTimeOffset now, Guid? userId, string by) => new()
    {
        Kind = kind,
        FileName = Shortened(fileName ?? string.Empty),
        CreateMissing = createMissing,
        At = now,
        ByUserId = userId,
        By = by,
    };

    public void Complete(int rows, int created, int updated, int warnings) => (Rows, Created, Updated, Warnings) = (rows, created, updated, warnings);

    /// <exception cref="RuleException">It was undone before.</exception>
    public void Undo(DateTimeOffset now, Guid? userId, string by)
    {
        if (UndoneAt is not null)
        {
            throw new RuleException(ImportErrors.AlreadyUndone, UndoneBy ?? string.Empty);
        }

        (UndoneAt, UndoneByUserId, UndoneBy) = (now, userId, by);
    }

    // The end tells more than the beginning: it has the extension.
    private static string Shortened(string name) => name.Length <= MaxFileNameLength ? name : name[^MaxFileNameLength..];
}
