namespace DevZoneCrm.Infrastructure.Import;

/// <summary>Text tables: UTF-8 with or without a mark, UTF-16 with one, or GB18030; comma, tab or semicolon, and others where none of these is there.</summary>
internal static class TextLines
{
    private static readonly char[] Usual = [',', '\t', ';'];
    private static readonly char[] Seldom = ['|', '^', '~', '，', '；'];

    public static IEnumerable<string[]> Read(byte[] bytes, TextFormat? chosen, out TextFormat format)
    {
        var encoding = chosen?.Encoding ?? TextEncodings.Detect(bytes);
        var text = TextEncodings.Decode(bytes, encoding);
        if (text.StartsWith("%PDF", StringComparison.Ordinal) || (chosen is null && text.Contains('\0', StringComparison.Ordinal)))
        {
            throw new UnreadableFileException("Import.FileType");
        }

        format = new TextFormat(encoding, chosen?.Delimiter ?? DelimiterOf(text));
        return DelimitedText.Split(text, format.Delimiter);
    }

    private static char DelimiterOf(string text)
    {
        var usual = MostOf(text, Usual);
        return usual.Count > 0 ? usual.Delimiter : MostOf(text, Seldom) is { Count: > 0 } seldom ? seldom.Delimiter : usual.Delimiter;
    }

    // The delimiter is the one the header line has most of, outside of quotes.
    private static (char Delimiter, int Count) MostOf(string text, char[] delimiters)
    {
        var counts = new int[delimiters.Length];
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

            var index = Array.IndexOf(delimiters, c);
            if (index >= 0 && !quoted)
            {
                counts[index]++;
            }
        }

        var most = Array.IndexOf(counts, counts.Max());
        return (delimiters[most], counts[most]);
    }
}
