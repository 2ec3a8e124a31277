using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.Matching;

/// <summary>A firm as it is looked for: its key, and its 统一社会信用代码 where that is whole.</summary>
public sealed record FirmNaming(string Key, string? CreditCode)
{
    /// <summary>Shorter keys say nothing.</summary>
    public bool IsEnough => Key.Length >= CompanyName.SmallestBrand || CreditCode is not null;

    /// <summary>As typed; of several firms the first counts.</summary>
    public static FirmNaming Of(string names, string? creditCode)
    {
        var first = InvestorNames.Split(names, creditCode) is [var firm, ..] ? firm : null;
        var code = SocialCreditCode.Normalise(creditCode ?? string.Empty);
        return new FirmNaming(first is null ? string.Empty : CompanyName.Key(first.Name), code.Length == SocialCreditCode.Length ? code : null);
    }

    /// <summary>How sure it is that this is the firm of that key and code; none where nothing says so. Never merges: parent and subsidiary have different keys.</summary>
    public FirmMatch? Judge(string key, string? creditCode)
    {
        if (CreditCode is not null && CreditCode == creditCode)
        {
            return FirmMatch.Same;
        }

        if (Key.Length < CompanyName.SmallestBrand)
        {
            return null;
        }

        return Key == key ? FirmMatch.Probable
            : CompanyName.Brand(Key) == CompanyName.Brand(key) || FirmSpelling.IsNear(Key, key) ? FirmMatch.Hint
            : null;
    }
}
