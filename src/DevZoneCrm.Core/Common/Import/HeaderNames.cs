using System.Text;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>Finds the column that a header means: in Chinese or English, whatever its case, blanks, underscores and marks such as * or (万元).</summary>
public sealed class HeaderNames
{
    private readonly Dictionary<string, SheetColumn> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetColumn> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetColumn> all;

    public HeaderNames(IReadOnlyList<SheetColumn> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        foreach (var column in known)
        {
            own.Add(Key(column.Header), column);
            own.Add(Key(column.Alias), column);
        }

        all = new Dictionary<string, SheetColumn>(own, StringComparer.Ordinal);
        foreach (var (name, column) in known.SelectMany(c => c.OtherNames.Select(n => (n, c))))
        {
            all.TryAdd(Key(name), column);
            // A Chinese header that is not the column's own is only ever a suggestion: files without a page to look at are read by the letter.
            if (char.IsAscii(name[0]))
            {
                spellings.TryAdd(Key(name), column);
            }
        }
    }

    /// <summary>The column whose own header or alias this is; none if nobody owns it.</summary>
    public SheetColumn? Find(string header) => own.GetValueOrDefault(Key(header));

    /// <summary>The column of which this is another English spelling. Gives way to a header that is the column's own.</summary>
    public SheetColumn? FindSpelling(string header) => spellings.GetValueOrDefault(Key(header));

    /// <summary>The column that a foreign header most likely means; none where that would be a guess in the dark.</summary>
    public SheetColumn? Suggest(string header)
    {
        if (Find(header) is { } exact)
        {
            return exact;
        }

        // 总投资额（万元） for 总投资, 签约时间 for 签约日期: the longer of the names that agree is the better sign.
        var key = Key(WithoutBrackets(header)).Replace("时间", "日期", StringComparison.Ordinal);
        return key.Length < 2 ? null : all.GetValueOrDefault(key) ?? all
            .Where(n => n.Key.Length >= 2 && (key.Contains(n.Key, StringComparison.Ordinal) || (key.Length >= 3 && n.Key.Contains(key, StringComparison.Ordinal))))
            .OrderByDescending(n => n.Key.Length)
            .Select(n => n.Value)
            .FirstOrDefault();
    }

    /// <summary>The same for headers that mean the same.</summary>
    public static string Key(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return string.Concat(header.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '-' or '*' or '.' or ':' or '/'))).ToUpperInvariant();
    }

    private static string WithoutBrackets(string header)
    {
        var plain = header.Normalize(NormalizationForm.FormKC);
        var bracket = plain.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? plain[..bracket] : plain;
    }
}
