using System.Collections.Concurrent;
using System.Security.Cryptography;
using DevZoneCrm.Infrastructure.Import;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>Keeps uploaded files for a few hours, each for the person who brought it, so that reloading the page loses nothing.</summary>
public sealed class ImportUploads(TimeProvider clock, IConfiguration configuration) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<string, ImportUpload> uploads = new(StringComparer.Ordinal);
    private readonly string folder = Directory.CreateTempSubdirectory("devzone-import-").FullName;

    public ImportOptions Options { get; } = configuration.GetSection(ImportOptions.Section).Get<ImportOptions>() ?? new ImportOptions();

    public async Task<ImportUpload> KeepAsync(string userId, string fileName, Stream content, CancellationToken cancellationToken)
    {
        Sweep();
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(12));
        var path = Path.Combine(folder, id);
        await using (var file = File.Create(path))
        {
            await content.CopyToAsync(file, cancellationToken);
        }

        var upload = new ImportUpload(id, userId, Path.GetFileName(fileName), new FileInfo(path).Length, path, clock.GetUtcNow());
        uploads[id] = upload;
        return upload;
    }

    /// <summary>The file; none where it is gone or somebody else's.</summary>
    public ImportUpload? Find(string? id, string userId) =>
        id is not null && uploads.TryGetValue(id, out var upload) && upload.UserId == userId && File.Exists(upload.Path) ? upload : null;

    public void Drop(ImportUpload upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        if (uploads.TryRemove(upload.Id, out _))
        {
            File.Delete(upload.Path);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Sweep()
    {
        var oldest = clock.GetUtcNow() - Kept;
        foreach (var upload in uploads.Values.Where(u => u.At < oldest))
        {
            Drop(upload);
        }
    }
}
