namespace DevZoneCrm.Core.Notices.Mentions;

/// <summary>Finds @姓名 in what people write. Chinese names stand without a space before the next word, so the longest known name that fits is taken.</summary>
public static class MentionParser
{
    private const int Longest = 12;
    private const int MostMentions = 20;
    private static readonly char[] Signs = ['@', '＠'];

    /// <summary>What could be a name: everything that follows a sign, at every length; to be looked up among the people there are.</summary>
    public static IReadOnlyCollection<string> Candidates(string? text) => [.. Tails(text).SelectMany(tail => Enumerable.Range(1, tail.Length).Select(length => tail[..length])).Distinct(StringComparer.Ordinal)];

    /// <summary>The names that were meant, in their order, each once.</summary>
    public static IReadOnlyList<string> Names(string? text, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return [.. Tails(text).Select(tail => Enumerable.Range(1, tail.Length).Reverse().Select(length => tail[..length]).FirstOrDefault(known.Contains)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    // Of an address (li@example.com) nobody is meant: a letter or digit of our alphabet before the sign makes it one.
    private static IEnumerable<string> Tails(string? text)
    {
        var (from, found) = (0, 0);
        while (text is not null && found < MostMentions && text.IndexOfAny(Signs, from) is >= 0 and var at)
        {
            from = at + 1;
            var end = from;
            while (end < text.Length && end - from < Longest && (char.IsLetter(text[end]) || text[end] is '·' or '-'))
            {
                end++;
            }

            if (end > from && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                found++;
                yield return text[from..end];
            }
        }
    }
}
