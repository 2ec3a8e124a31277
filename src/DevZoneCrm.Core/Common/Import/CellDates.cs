using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>Days as people write them in a sheet: 2024-06-30, 2024/6/30, 2024.6.30, 2024年6月30日, or a spreadsheet's serial number.</summary>
public static partial class CellDates
{
    // Serial numbers of 1980-01-01 and 2100-12-31; a smaller or larger number is not meant as a day.
    private const int FirstSerial = 29221;
    private const int LastSerial = 73415;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static DateOnly? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
        {
            return serial is >= FirstSerial and <= LastSerial ? Epoch.AddDays(serial) : null;
        }

        var match = Day().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (Number(match.Groups["y"]), Number(match.Groups["m"]), Number(match.Groups["d"]));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // One kind of separator throughout; a time of day, as spreadsheets add it, is cut off.
    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日)(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
