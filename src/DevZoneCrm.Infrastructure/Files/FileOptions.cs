namespace DevZoneCrm.Infrastructure.Files;

/// <summary>Where the files of projects lie and how large one may be, in the configuration section <c>Files</c>.</summary>
public sealed class FileOptions
{
    public const string Section = "Files";

    /// <summary>In MB.</summary>
    public int MaxMegabytes { get; set; } = 20;

    /// <summary>Where the bytes lie; without it the folder <c>files</c> of the data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>A virus scanner to be run with the path of each new file; none where the machine has no such thing.</summary>
    public string? ScanCommand { get; set; }

    public long MaxBytes => MaxMegabytes * 1024L * 1024;
}
