using System.Collections.Frozen;
using System.Text;

namespace DevZoneCrm.Core.Common.Text;

/// <summary>拼音首字母: 半导体 → bdt. By the shipped table; a character with several readings gives several spellings (重庆: zq, cq).</summary>
public static class PinyinInitials
{
    /// <summary>More spellings of one text than this are not kept.</summary>
    public const int MaxSpellings = 8;

    private const string Table = "pinyin-initials.csv";

    private static readonly FrozenDictionary<char, string> Letters = Load();

    /// <summary>
    /// The spellings of a text, the customary one first. Latin letters and digits stay, in lower case; everything else is left out.
    /// Empty if the text has no Chinese character.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spellings = new List<StringBuilder> { new(text.Length) };
        var hasChinese = false;
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (Letters.TryGetValue(character, out var letters))
            {
                hasChinese = true;
                Branch(spellings, letters);
            }
            else if (char.IsAsciiLetterOrDigit(character))
            {
                spellings.ForEach(s => s.Append(char.ToLowerInvariant(character)));
            }
        }

        return hasChinese ? [.. spellings.Select(s => s.ToString()).Distinct(StringComparer.Ordinal)] : [];
    }

    private static void Branch(List<StringBuilder> spellings, string letters)
    {
        var room = MaxSpellings / spellings.Count;
        var others = letters.Skip(1).Take(room - 1).SelectMany(letter => spellings.Select(s => new StringBuilder(s.ToString()).Append(letter))).ToList();
        spellings.ForEach(s => s.Append(letters[0]));
        spellings.AddRange(others);
    }

    private static FrozenDictionary<char, string> Load()
    {
        using var stream = typeof(PinyinInitials).Assembly.GetManifestResourceStream(Table) ?? throw new InvalidOperationException(Table);
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var letters = new Dictionary<char, string>();
        while (reader.ReadLine() is { Length: > 2 } line)
        {
            letters[line[0]] = line[2..];
        }

        return letters.ToFrozenDictionary();
    }
}
