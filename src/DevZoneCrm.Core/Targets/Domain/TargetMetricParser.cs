using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>
/// Reads a metric as people write it: 亿元以上签约, 新签约10亿元以上项目, ≥20亿元开工, 新签约注册5亿元及3000万美元以上, 到账外资（万美元）.
/// A text counts as read only if nothing of it is left over, so that 签约额 or 50亿级 are not taken for something else.
/// </summary>
public static partial class TargetMetricParser
{
    private const long WanPerYi = 10_000;
    private const long MostWan = 100_000_000;

    // The longer ones first: 签约注册 is not 签约, 竣工投产 is neither of its parts.
    private static readonly (string Word, FlowKind Flow)[] Flows =
    [
        ("签约并注册", FlowKind.SignedAndRegistered), ("签约注册", FlowKind.SignedAndRegistered), ("竣工投产", FlowKind.CompletedOrProducing), ("竣工或投产", FlowKind.CompletedOrProducing),
        ("转化达产", FlowKind.FullCapacity), ("签约", FlowKind.Signed), ("注册", FlowKind.Registered), ("拿地", FlowKind.LandSecured), ("摘牌", FlowKind.LandSecured),
        ("开工", FlowKind.Started), ("竣工", FlowKind.Completed), ("投产", FlowKind.Producing), ("达产", FlowKind.FullCapacity),
    ];

    private static readonly Dictionary<string, TargetMetric> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["到账外资"] = TargetMetric.ForeignCapital, ["外资到账"] = TargetMetric.ForeignCapital, ["实际到账外资"] = TargetMetric.ForeignCapital, ["实到外资"] = TargetMetric.ForeignCapital,
        ["实际利用外资"] = TargetMetric.ForeignCapital, ["实际使用外资"] = TargetMetric.ForeignCapital, ["foreigncapital"] = TargetMetric.ForeignCapital, ["foreigncapitalpaidin"] = TargetMetric.ForeignCapital,
        ["主导产业占比"] = TargetMetric.LeadingShare, ["主导产业项目占比"] = TargetMetric.LeadingShare, ["主导产业比重"] = TargetMetric.LeadingShare, ["主导产业比例"] = TargetMetric.LeadingShare,
        ["leadingshare"] = TargetMetric.LeadingShare, ["leadingchainshare"] = TargetMetric.LeadingShare, ["shareofleadingchains"] = TargetMetric.LeadingShare,
        ["履职"] = TargetMetric.Duty, ["履职得分"] = TargetMetric.Duty, ["履职分"] = TargetMetric.Duty, ["duty"] = TargetMetric.Duty, ["dutypoints"] = TargetMetric.Duty,
    };

    public static TargetMetric? Parse(string? text)
    {
        var plain = Brackets().Replace((text ?? string.Empty).Normalize(NormalizationForm.FormKC), string.Empty);
        plain = string.Concat(plain.Where(c => !char.IsWhiteSpace(c))).Replace("≧", "≥", StringComparison.Ordinal).Replace(">=", "≥", StringComparison.Ordinal);
        return Others.GetValueOrDefault(plain) ?? Known(plain) ?? Count(plain);
    }

    // As it is stored, so that a program can say it without words.
    private static TargetMetric? Known(string plain) => CodeText().IsMatch(plain) && Enum.TryParse<FlowKind>(plain.Split(':')[0], ignoreCase: false, out _) ? TargetMetric.Of(plain) : null;

    private static TargetMetric? Count(string plain)
    {
        var found = Array.Find(Flows, f => plain.Contains(f.Word, StringComparison.Ordinal));
        if (found.Word is null)
        {
            return null;
        }

        // A mark stands in for what was read, so that what is left does not grow together.
        var left = Once(plain, found.Word);
        var dollars = Dollars().Match(left);
        left = dollars.Success ? Once(left, dollars.Value) : left;
        var yuan = Yuan().Match(left);
        left = yuan.Success ? Once(left, yuan.Value) : left;
        if (!Rest().IsMatch(left) || (dollars.Success && !yuan.Success))
        {
            return null;
        }

        var (minWan, minUsdWan) = (yuan.Success ? Wan(yuan) : (long?)null, dollars.Success ? Wan(dollars) : (long?)null);
        return minWan is 0 || minUsdWan is 0 ? null : new TargetMetric(MetricKind.Count, found.Flow, minWan, minUsdWan);
    }

    /// <summary>In 万; 0 where it is no whole number of them.</summary>
    private static long Wan(Match match)
    {
        var digits = match.Groups["n"].Value;
        var number = digits switch { "" => 1, "十" => 10, "百" => 100, "千" => 1000, _ => decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n <= MostWan ? n : 0 };
        var wan = match.Groups["s"].Value == "亿" ? number * WanPerYi : digits.Length == 0 ? 0 : number;
        return wan == decimal.Truncate(wan) && wan <= MostWan ? (long)wan : 0;
    }

    private static string Once(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) is var at && at < 0 ? text : $"{text[..at]}|{text[(at + part.Length)..]}";

    [GeneratedRegex(@"\((?:个|家|项|万美元|美元|%|百分比|分|满分10分|单位:?[^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)(?<s>[亿万])(?:美元|美金)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dollars();

    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?|[十百千])?(?<s>亿|万)(?:元人民币|元)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Yuan();

    [GeneratedRegex(@"^(?:\||新|≥|不低于|总投资|以上|及以上|及|或|或者|和|、|的|项目|数|个数|数量)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^[A-Za-z]+:\d{1,9}(?::\d{1,9})?$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeText();
}
