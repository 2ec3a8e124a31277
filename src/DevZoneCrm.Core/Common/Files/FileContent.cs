using System.IO.Compression;

namespace DevZoneCrm.Core.Common.Files;

/// <summary>What a file is, by its bytes. Its name and what the sender calls it count for nothing.</summary>
public static class FileContent
{
    private const int HeadLength = 32;
    private const int TailLength = 4096;
    private const int MaxParts = 5000;

    /// <param name="content">Seekable; read from its start.</param>
    /// <returns>None for anything that is not taken in.</returns>
    public static FileKind? KindOf(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var head = Read(content, 0, HeadLength);
        if (head.AsSpan().StartsWith("%PDF-"u8))
        {
            return Read(content, Math.Max(0, content.Length - TailLength), TailLength).AsSpan().IndexOf("%%EOF"u8) >= 0 ? FileKind.Pdf : null;
        }

        return head switch
        {
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', ..] => FileKind.Png,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.WebP,
            [(byte)'P', (byte)'K', 3, 4, ..] => Office(content),
            _ => null,
        };
    }

    public static string Ending(FileKind kind) => kind switch
    {
        FileKind.Pdf => ".pdf",
        FileKind.Jpeg => ".jpg",
        FileKind.Png => ".png",
        FileKind.WebP => ".webp",
        FileKind.Docx => ".docx",
        FileKind.Xlsx => ".xlsx",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // Only the names of the parts are read, never unpacked: a packed bomb stays packed.
    private static FileKind? Office(Stream content)
    {
        try
        {
            content.Position = 0;
            using var parts = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = parts.Entries.Take(MaxParts + 1).Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Count > MaxParts || !names.Contains("[Content_Types].xml") || names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            return names.Contains("word/document.xml") ? FileKind.Docx : names.Contains("xl/workbook.xml") ? FileKind.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Read(Stream content, long from, int most)
    {
        content.Position = from;
        var bytes = new byte[most];
        return bytes[..content.ReadAtLeast(bytes, most, throwOnEndOfStream: false)];
    }
}
