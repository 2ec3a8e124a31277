using System.Security.Cryptography;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Hosting;
using Microsoft.Extensions.Configuration;

namespace DevZoneCrm.Infrastructure.Files;

/// <summary>Files in the data folder: <c>files/ab/abcdef…</c>, without names or endings, so that nothing in there can be run or served by mistake.</summary>
public sealed class FolderFileStore : IFileStore
{
    private const int BufferLength = 81_920;
    private readonly FileOptions options;

    public FolderFileStore(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        options = configuration.GetSection(FileOptions.Section).Get<FileOptions>() ?? new FileOptions();
        Root = Path.GetFullPath(options.Folder is { Length: > 0 } folder ? folder : Path.Combine(DataFolder.Path(configuration), "files"));
    }

    /// <summary>The folder itself, for backup and verification.</summary>
    public string Root { get; }

    public async Task<IStagedFile> StageAsync(Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var incoming = Directory.CreateDirectory(Path.Combine(Root, "incoming")).FullName;
        var path = Path.Combine(incoming, Guid.NewGuid().ToString("N"));
        try
        {
            var (hash, size) = await CopyAsync(content, path, cancellationToken);
            return new StagedFile(path, hash, size, PlaceOf(hash));
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public Stream? Open(string hash) => File.Exists(PlaceOf(hash)) ? File.OpenRead(PlaceOf(hash)) : null;

    public string PlaceOf(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        // What comes from the database is ours, but a path is no place for trust.
        return hash.Length == SHA256.HashSizeInBytes * 2 && hash.All(char.IsAsciiHexDigitLower)
            ? Path.Combine(Root, hash[..2], hash)
            : throw new ArgumentException("not a hash", nameof(hash));
    }

    private async Task<(string Hash, long Size)> CopyAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = File.Create(path);
        var buffer = new byte[BufferLength];
        long size = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += read;
            if (size > options.MaxBytes)
            {
                throw new RuleException(ProjectErrors.FileTooBig, options.MaxMegabytes);
            }

            sha.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return size == 0 ? throw new RuleException(ProjectErrors.FileEmpty) : (Convert.ToHexStringLower(sha.GetHashAndReset()), size);
    }
}
