using System.IO.Compression;
using System.Security.Cryptography;
using DevZoneCrm.Infrastructure.Files;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Backup;

/// <summary>The files of projects, copied beside the copy of the database: <c>FILE.files.zip</c>, each under its hash. Files are never changed, so a copy made after the database's holds all that it names.</summary>
public sealed class FileBackup(AppDbContext db, FolderFileStore store)
{
    public static string PlaceFor(string backup) => backup + ".files.zip";

    /// <returns>How many files were copied; none makes no archive.</returns>
    public async Task<int> BackUpAsync(string path, CancellationToken cancellationToken)
    {
        var (target, partial) = (PlaceFor(path), PlaceFor(path) + ".partial");
        // An archive of an earlier copy must not be taken for one of this.
        File.Delete(target);
        var hashes = await db.ProjectFiles.Select(f => f.Hash).Distinct().OrderBy(h => h).ToListAsync(cancellationToken);
        var there = hashes.Where(h => File.Exists(store.PlaceOf(h))).ToList();
        if (there.Count == 0)
        {
            return 0;
        }

        await using (var archive = await ZipFile.OpenAsync(partial, ZipArchiveMode.Create, cancellationToken))
        {
            foreach (var hash in there)
            {
                // What is in there is packed already, for the most part.
                await archive.CreateEntryFromFileAsync(store.PlaceOf(hash), hash, CompressionLevel.NoCompression, cancellationToken);
            }
        }

        File.Move(partial, target, overwrite: true);
        return there.Count;
    }

    /// <returns>How many files are back; those that were there already count too.</returns>
    /// <exception cref="InvalidDataException">The archive holds something else than it says.</exception>
    public async Task<int> RestoreAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(PlaceFor(path)))
        {
            return 0;
        }

        var back = 0;
        await using var archive = await ZipFile.OpenReadAsync(PlaceFor(path), cancellationToken);
        foreach (var entry in archive.Entries)
        {
            await using var content = await entry.OpenAsync(cancellationToken);
            using var staged = await store.StageAsync(content, cancellationToken);
            if (staged.Hash != entry.Name)
            {
                throw new InvalidDataException(entry.Name);
            }

            staged.Keep();
            back++;
        }

        return back;
    }

    /// <summary>Whether the bytes under a hash are there and still have it.</summary>
    public async Task<bool> IsSoundAsync(string hash, CancellationToken cancellationToken)
    {
        await using var content = store.Open(hash);
        return content is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == hash;
    }
}
