using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Infrastructure.Files;

/// <summary>A file in the waiting room of the store.</summary>
internal sealed class StagedFile(string path, string hash, long size, string place) : IStagedFile
{
    public string Path => path;

    public string Hash => hash;

    public long Size => size;

    public Stream Open() => File.OpenRead(path);

    // The same bytes may be there already: then they are the same file.
    public void Keep()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
        if (!File.Exists(place))
        {
            File.Copy(path, place + ".part", overwrite: true);
            File.Move(place + ".part", place, overwrite: true);
        }
    }

    public void Dispose() => File.Delete(path);
}
