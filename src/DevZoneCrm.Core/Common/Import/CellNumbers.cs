using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>Numbers as people write them in a sheet: digits, one point, groups of three if any, or a spreadsheet's 1E+5.</summary>
public static partial class CellNumbers
{
    /// <summary>The number; <paramref name="isNumber"/> tells one that is too large to hold from a text that is none.</summary>
    public static decimal? Parse(string text, out bool isNumber)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        isNumber = Number().IsMatch(plain);
        return isNumber && decimal.TryParse(plain, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
