using System.Text;

namespace DevZoneCrm.Core.Common.Text;

/// <summary>统一社会信用代码 (GB 32100-2015). A wrong check digit is a warning, never a refusal: really issued codes fail too.</summary>
public static class SocialCreditCode
{
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>NFKC, upper case, without spaces.</summary>
    public static string Normalise(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Concat(code.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
    }

    /// <summary>True if the normalised code has 18 characters of the alphabet and its check character fits.</summary>
    public static bool HasValidCheck(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != Length || code.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Alphabet.IndexOf(code[i], StringComparison.Ordinal) * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31] == code[^1];
    }
}
