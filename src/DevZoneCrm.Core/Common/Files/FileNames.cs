using System.Globalization;

namespace DevZoneCrm.Core.Common.Files;

/// <summary>A name as sent by a browser, made fit to be shown and downloaded: no folders, nothing invisible, an ending that fits the content.</summary>
public static class FileNames
{
    private static readonly string[] Endings = [".pdf", ".jpg", ".jpeg", ".png", ".webp", ".docx", ".xlsx"];

    public static string Clean(string name, FileKind kind, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(name);
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        // Format characters can turn "gpj.exe" around before the reader's eyes.
        var plain = string.Concat(last.Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))).Trim(' ', '.');
        var ending = FileContent.Ending(kind);
        var stem = Endings.FirstOrDefault(e => plain.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } known ? plain[..^known.Length] : plain;
        stem = stem.Length == 0 ? "file" : stem.Length > maxLength - ending.Length ? stem[..(maxLength - ending.Length)] : stem;
        return stem + ending;
    }
}
