using System.Text;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>The encodings in which text tables come.</summary>
public static class TextEncodings
{
    public const string Utf8 = "UTF-8";
    public const string Utf8Marked = "UTF-8 BOM";
    public const string Gb18030 = "GB18030";
    public const string Utf16 = "UTF-16";
    public const string Utf16Big = "UTF-16BE";

    public static readonly IReadOnlyList<string> All = [Utf8, Utf8Marked, Gb18030, Utf16, Utf16Big];

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding the bytes are in.</summary>
    /// <exception cref="UnreadableFileException">In none that a table comes in.</exception>
    internal static string Detect(byte[] bytes)
    {
        var marked = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8Marked,
            [0xFF, 0xFE, ..] => Utf16,
            [0xFE, 0xFF, ..] => Utf16Big,
            _ => null,
        };
        if (marked is not null)
        {
            return marked;
        }

        return IsValid(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true)) ? Utf8
            : IsValid(bytes, Encoding.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)) ? Gb18030
            : throw new UnreadableFileException(bytes.Contains((byte)0) ? "Import.FileType" : "Import.FileEncoding");
    }

    /// <summary>The text. What does not fit a chosen encoding shows as such instead of failing: the choice can be changed.</summary>
    internal static string Decode(byte[] bytes, string name)
    {
        var encoding = name switch
        {
            Utf16 => Encoding.Unicode,
            Utf16Big => Encoding.BigEndianUnicode,
            Gb18030 => Encoding.GetEncoding(Gb18030),
            _ => Encoding.UTF8,
        };
        var mark = encoding.GetPreamble();
        var start = mark.Length > 0 && bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;
        return encoding.GetString(bytes, start, bytes.Length - start);
    }

    private static bool IsValid(byte[] bytes, Encoding encoding)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
