using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneCrm.Core.Common.Text;

/// <summary>
/// Normalises a company name to the key by which two spellings of one firm meet (domain 5.4): full width to half, traditional to simplified,
/// brackets and spaces unified, legal form, bracketed region and leading region cut. Never a reason to merge by itself.
/// </summary>
public static partial class CompanyName
{
    private const int SmallestRemainder = 3;
    public const int SmallestBrand = 2;

    private static readonly List<string> IndustryWords = Words();

    // Longest first: a shorter form is often the tail of a longer one.
    private static readonly string[] Forms =
    [
        "集团股份有限公司", "集团有限责任公司", "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "(有限合伙)", "合伙企业",
        "株式会社", "CO.,LTD.", "CO.,LTD", "CO.LTD", "PTELTD.", "PTELTD", "LIMITED", "GMBH", "LTD.", "LTD", "INC.", "INC", "LLC", "S.A.", "B.V.", "集团", "公司", "AG", "SE", "厂",
    ];

    private static readonly string[] Regions =
    [
        "北京市", "上海市", "天津市", "重庆市", "江苏省", "浙江省", "广东省", "安徽省", "山东省", "福建省", "南通市", "苏州市", "无锡市", "南京市", "常州市", "深圳市", "杭州市",
        "北京", "上海", "天津", "重庆", "江苏", "浙江", "广东", "安徽", "山东", "福建", "湖北", "湖南", "四川", "河南", "河北", "辽宁",
        "南通", "苏州", "无锡", "南京", "常州", "扬州", "盐城", "泰州", "镇江", "徐州", "连云港", "淮安", "宿迁", "深圳", "广州", "杭州", "宁波", "合肥", "青岛", "武汉", "成都",
        "启东", "海门", "如皋", "如东", "海安", "通州", "崇川", "中国", "香港", "台湾",
    ];

    public static string Key(string name)
    {
        var text = Clean(name);
        var withoutRegion = BracketedText().Replace(text, string.Empty);
        text = CutForm(CutForm(withoutRegion.Length == 0 ? text : withoutRegion));
        return CutLeadingRegion(text);
    }

    /// <summary>字号: the key without its industry words, for suggestions only. The key itself where too little, or only a region, would remain.</summary>
    /// <param name="key">What <see cref="Key"/> made.</param>
    public static string Brand(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var brand = key;
        while (IndustryWords.Find(w => brand.Length - w.Length >= SmallestBrand && brand.EndsWith(w, StringComparison.Ordinal)) is { } word)
        {
            brand = brand[..^word.Length];
        }

        return Array.Exists(Regions, r => r == brand) ? key : brand;
    }

    private static string Clean(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var builder = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF'))
            {
                builder.Append(c switch { '〔' or '[' or '【' => '(', '〕' or ']' or '】' => ')', _ => char.ToUpperInvariant(SimplifiedChinese.Of(c)) });
            }
        }

        return builder.ToString();
    }

    private static string CutForm(string text)
    {
        var form = Array.Find(Forms, f => text.Length > f.Length && text.EndsWith(f, StringComparison.Ordinal));
        return form is null ? text : text[..^form.Length].TrimEnd(',', '.');
    }

    private static string CutLeadingRegion(string text)
    {
        var region = Array.Find(Regions, r => text.StartsWith(r, StringComparison.Ordinal));
        return region is not null && text.Length - region.Length >= SmallestRemainder ? text[region.Length..] : text;
    }

    // Longest first, as with the forms.
    private static List<string> Words()
    {
        const string table = "industry-words.csv";
        using var stream = typeof(CompanyName).Assembly.GetManifestResourceStream(table) ?? throw new InvalidOperationException(table);
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var words = new List<string>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            words.Add(line);
        }

        return [.. words.OrderByDescending(w => w.Length)];
    }

    [GeneratedRegex(@"\((?!有限合伙)[^()]{1,12}\)", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedText();
}
