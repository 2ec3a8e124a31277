namespace DevZoneCrm.Core.Common.Files;

/// <summary>Where the bytes of files lie, under their hash, outside of what the web serves. What is in is never changed.</summary>
public interface IFileStore
{
    /// <summary>Reads a file in, as far as allowed, without keeping it yet.</summary>
    /// <exception cref="Errors.RuleException">It is empty or too big.</exception>
    Task<IStagedFile> StageAsync(Stream content, CancellationToken cancellationToken);

    /// <summary>None where the bytes are missing.</summary>
    Stream? Open(string hash);
}
