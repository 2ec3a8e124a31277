using System.Text;

namespace DevZoneCrm.Core.Common.Text;

/// <summary>
/// What is searched and what is searched for, brought to one spelling: half width, simplified, lower case, letters and digits only.
/// A text is kept with its <see cref="PinyinInitials"/>, so that one look finds it by characters and by initials.
/// </summary>
public static class SearchKey
{
    /// <summary>Between the spellings of one text, so that no match runs over the edge.</summary>
    private const char Edge = '\n';

    /// <summary>Fewer characters find too much to be of use.</summary>
    public const int Shortest = 2;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(SimplifiedChinese.Of(character)));
            }
        }

        return key.ToString();
    }

    /// <summary>The key and the initials of each text.</summary>
    public static string WithInitials(params IEnumerable<string?> texts) =>
        string.Join(Edge, texts.OfType<string>().SelectMany(text => PinyinInitials.Of(text).Prepend(Of(text))).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));
}
