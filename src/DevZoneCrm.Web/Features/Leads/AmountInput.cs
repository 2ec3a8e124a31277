using System.Globalization;
using System.Text;

namespace DevZoneCrm.Web.Features.Leads;

/// <summary>An amount as people type it, read as 万: <c>12000</c>, <c>12,000</c>, <c>1.2亿</c>, <c>500万</c>; full-width digits too.</summary>
public static class AmountInput
{
    private const decimal WanPerYi = 10_000m;

    public static bool TryParse(string? text, out decimal wan)
    {
        var plain = (text ?? string.Empty).Normalize(NormalizationForm.FormKC).Replace(",", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        foreach (var tail in new[] { "美元", "元" })
        {
            plain = plain.EndsWith(tail, StringComparison.Ordinal) ? plain[..^tail.Length] : plain;
        }

        var scale = 1m;
        if (plain is [.., '亿' or '万'])
        {
            scale = plain[^1] == '亿' ? WanPerYi : 1m;
            plain = plain[..^1];
        }

        // Twelve digits are beyond the largest amount; longer ones would only overflow.
        var read = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000m;
        wan = read ? number * scale : 0;
        return read && wan > 0;
    }
}
