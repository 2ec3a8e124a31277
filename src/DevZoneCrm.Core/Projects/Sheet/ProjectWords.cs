using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Sheet;

/// <summary>The words of the project sheet. They are part of the file format (contracts 2) and therefore do not follow the language of the screen.</summary>
public static class ProjectWords
{
    public static readonly IReadOnlyDictionary<string, Currency> Currencies = new Dictionary<string, Currency>(StringComparer.Ordinal)
    {
        ["人民币"] = Currency.Cny,
        ["美元"] = Currency.Usd,
    };

    public static readonly IReadOnlyDictionary<string, Sector?> Sectors = new Dictionary<string, Sector?>(StringComparer.Ordinal)
    {
        ["制造业"] = Sector.Manufacturing,
        ["服务业"] = Sector.Services,
    };

    public static readonly IReadOnlyDictionary<string, Confidentiality> Levels = new Dictionary<string, Confidentiality>(StringComparer.Ordinal)
    {
        ["公开"] = Confidentiality.Public,
        ["内部"] = Confidentiality.Internal,
        ["敏感"] = Confidentiality.Sensitive,
        ["保密"] = Confidentiality.Secret,
    };

    public static readonly IReadOnlyDictionary<string, ProjectStatus> Statuses = new Dictionary<string, ProjectStatus>(StringComparer.Ordinal)
    {
        ["推进"] = ProjectStatus.Active,
        ["搁置"] = ProjectStatus.OnHold,
        ["流失"] = ProjectStatus.Lost,
        ["终止"] = ProjectStatus.Ended,
        ["流转出"] = ProjectStatus.TransferredOut,
    };

    public static readonly IReadOnlyDictionary<string, InvestorTags> Tags = new Dictionary<string, InvestorTags>(StringComparer.Ordinal)
    {
        ["世界500强"] = InvestorTags.Fortune500,
        ["上市公司"] = InvestorTags.Listed,
        ["央企"] = InvestorTags.CentralEnterprise,
        ["专精特新"] = InvestorTags.Specialised,
        ["链主企业"] = InvestorTags.ChainLeader,
    };

    public static readonly IReadOnlyDictionary<string, KeyListLevel> KeyLists = new Dictionary<string, KeyListLevel>(StringComparer.Ordinal)
    {
        ["省重大"] = KeyListLevel.Province,
        ["市重大"] = KeyListLevel.City,
    };

    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Where(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Select(w => w.Key).FirstOrDefault(string.Empty);
    }
}
