namespace DevZoneCrm.Infrastructure.Import;

/// <summary>How large a file may be, in the configuration section <c>Import</c>.</summary>
public sealed class ImportOptions
{
    public const string Section = "Import";

    /// <summary>In MB, 1 … 2000.</summary>
    public int MaxMegabytes { get; set; } = 50;

    /// <summary>Lines, the header included.</summary>
    public int MaxRows { get; set; } = 200_000;

    public long MaxBytes => MaxMegabytes * 1024L * 1024;
}
