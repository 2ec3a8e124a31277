using System.Text;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>Text tables: UTF-8 with or without a mark, UTF-16 with one, or GB18030; comma, tab or semicolon.</summary>
internal static class TextLines
{
    private const string Gb18030 = "GB18030";
    private static readonly char[] Delimiters = [',', '\t', ';'];

    static TextLines() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<string[]> Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (text.Contains('\0', StringComparison.Ordinal) || text.StartsWith("%PDF", StringComparison.Ordinal))
        {
            throw new UnreadableFileException("Import.FileType");
        }

        return DelimitedText.Split(text, DelimiterOf(text));
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Marked(bytes) ?? new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return DecodeGb18030(bytes);
        }
    }

    private static string? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    private static string DecodeGb18030(byte[] bytes)
    {
        try
        {
            return Encoding.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException(bytes.Contains((byte)0) ? "Import.FileType" : "Import.FileEncoding");
        }
    }

    // The delimiter is the one the header line has most of, outside of quotes.
    private static char DelimiterOf(string text)
    {
        var counts = new int[Delimiters.Length];
        var quoted = false;
        var started = false;
        foreach (var c in text)
        {
            quoted ^= c == '"';
            started |= !char.IsWhiteSpace(c);
            if (started && !quoted && c is '\n' or '\r')
            {
                break;
            }

            var index = Array.IndexOf(Delimiters, c);
            if (index >= 0 && !quoted)
            {
                counts[index]++;
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
