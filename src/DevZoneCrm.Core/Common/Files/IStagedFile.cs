namespace DevZoneCrm.Core.Common.Files;

/// <summary>A file that was read in and may be looked at. Disposing drops it unless it was kept.</summary>
public interface IStagedFile : IDisposable
{
    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    string Hash { get; }

    /// <summary>In bytes.</summary>
    long Size { get; }

    /// <summary>Where it lies now, for a scanner.</summary>
    string Path { get; }

    Stream Open();

    void Keep();
}
