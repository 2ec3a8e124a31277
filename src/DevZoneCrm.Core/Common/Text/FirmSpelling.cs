namespace DevZoneCrm.Core.Common.Text;

/// <summary>
/// Finds names that differ by one character without reading all names: two of them share a spelling once one character of each may be left out.
/// The spellings are kept as numbers, so that a look is a few exact searches in an index.
/// </summary>
public static class FirmSpelling
{
    /// <summary>One different character says nothing between shorter names.</summary>
    public const int Shortest = 4;

    private const int Longest = 40;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The numbers under which a name is kept and looked for: of its 字号, and of its key with one character left out in turn.</summary>
    /// <param name="key">What <see cref="CompanyName.Key"/> made.</param>
    public static IReadOnlySet<long> Numbers(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var numbers = new HashSet<long>();
        if (key.Length < CompanyName.SmallestBrand)
        {
            return numbers;
        }

        numbers.Add(Number('B', CompanyName.Brand(key), -1));
        if (key.Length is >= Shortest and <= Longest)
        {
            numbers.Add(Number('S', key, -1));
            for (var i = 0; i < key.Length; i++)
            {
                numbers.Add(Number('S', key, i));
            }
        }

        return numbers;
    }

    /// <summary>At most one character was changed, added or left out; and there is enough of both to say so.</summary>
    public static bool IsNear(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Min(one.Length, other.Length) < Shortest || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        return one.Length == other.Length
            ? same == one.Length || one.AsSpan(same + 1).SequenceEqual(other.AsSpan(same + 1))
            : one.Length > other.Length ? one.AsSpan(same + 1).SequenceEqual(other.AsSpan(same)) : other.AsSpan(same + 1).SequenceEqual(one.AsSpan(same));
    }

    // FNV-1a: the same on every machine and in every version, for the numbers are stored.
    private static long Number(char kind, string text, int without)
    {
        var hash = (Offset ^ kind) * Prime;
        for (var i = 0; i < text.Length; i++)
        {
            hash = i == without ? hash : (hash ^ text[i]) * Prime;
        }

        return unchecked((long)hash);
    }
}
