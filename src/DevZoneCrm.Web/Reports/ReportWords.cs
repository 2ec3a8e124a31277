using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Web.Reports;

/// <summary>The Chinese words that are part of the interface. They do not follow the viewer's language, as texts on pages do.</summary>
internal static class ReportWords
{
    public const string ShippedRule = "示例口径";

    public static string Of(KeyListLevel level) => level == KeyListLevel.Province ? "省重大" : "市重大";

    public static string Of(Sector sector) => sector == Sector.Manufacturing ? "制造业" : "服务业";

    public static string Of(InvestorTags tag) => tag switch
    {
        InvestorTags.Fortune500 => "世界500强",
        InvestorTags.Listed => "上市公司",
        InvestorTags.CentralEnterprise => "央企",
        InvestorTags.Specialised => "专精特新",
        InvestorTags.ChainLeader => "链主企业",
        _ => throw new ArgumentOutOfRangeException(nameof(tag)),
    };

    public static string Of(ProjectStatus status) => status switch
    {
        ProjectStatus.Active => "推进",
        ProjectStatus.OnHold => "搁置",
        ProjectStatus.Lost => "流失",
        ProjectStatus.Ended => "终止",
        ProjectStatus.TransferredOut => "流转出",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
