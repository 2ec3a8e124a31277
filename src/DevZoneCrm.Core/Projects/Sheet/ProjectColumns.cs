using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Sheet;

/// <summary>The columns of the project sheet (台账), the same for reading and writing (contracts 2).</summary>
public static class ProjectColumns
{
    public static readonly SheetColumn Code = new("项目编号", "Code", Required: true) { OtherNames = ["Project Code", "Project No", "Project Number", "编号", "项目代码"] };
    public static readonly SheetColumn Name = new("项目名称", "Name", Required: true) { OtherNames = ["Project Name", "Project", "项目", "名称"] };
    public static readonly SheetColumn Investors = new("投资方", "Investors", Required: true) { OtherNames = ["Investor", "Investor Name", "Company", "投资企业", "投资单位", "投资商", "企业名称"] };
    public static readonly SheetColumn CreditCode = new("统一社会信用代码", "Credit Code") { OtherNames = ["USCC", "Unified Social Credit Code", "信用代码", "社会信用代码"] };
    public static readonly SheetColumn Country = new("国别地区", "Country") { OtherNames = ["Country Region", "Nationality", "国别", "国家地区"] };
    public static readonly SheetColumn SourceRegion = new("来源地区", "Source Region") { OtherNames = ["Region", "来源地"] };
    public static readonly SheetColumn SourceChannel = new("来源渠道", "Source Channel") { OtherNames = ["Channel", "Source", "渠道"] };
    public static readonly SheetColumn Tags = new("投资方标签", "Investor Tags") { OtherNames = ["Tags", "Investor Tag", "企业标签"] };
    public static readonly SheetColumn ForeignShare = new("外资占比", "Foreign Share") { OtherNames = ["Foreign Share Percent", "Foreign Percent", "外资比例"] };
    public static readonly SheetColumn Chain = new("产业链", "Chain") { OtherNames = ["Industry Chain", "Industrial Chain", "所属产业链"] };
    public static readonly SheetColumn IndustryCode = new("行业代码", "Industry Code") { OtherNames = ["Industry", "国标行业代码"] };
    public static readonly SheetColumn Sector = new("项目类别", "Sector") { OtherNames = ["Category", "Project Category", "类别"] };
    public static readonly SheetColumn Currency = new("币种", "Currency", Required: true) { OtherNames = ["Money", "投资币种"] };
    public static readonly SheetColumn Investment = new("总投资", "Total Investment", Required: true) { OtherNames = ["Investment", "Amount", "Investment Wan", "Total Investment Wan", "投资额", "总投资额", "投资总额", "总投资万元"] };
    public static readonly SheetColumn Unit = new("招商单位", "Unit", Required: true) { OtherNames = ["Department", "Org Unit", "Investment Unit", "单位", "责任单位", "招商部门"] };
    public static readonly SheetColumn Owner = new("项目负责人", "Owner") { OtherNames = ["Project Owner", "Person In Charge", "Manager", "负责人", "招商员"] };
    public static readonly SheetColumn KeyLists = new("重大项目", "Key Lists") { OtherNames = ["Key List", "Key Project", "Key Projects", "Major Project"] };
    public static readonly SheetColumn Level = new("密级", "Confidentiality") { OtherNames = ["Confidentiality Level", "Secrecy", "Level", "保密级别"] };
    public static readonly SheetColumn Status = new("状态", "Status") { OtherNames = ["Project Status", "项目状态"] };
    public static readonly SheetColumn StatusOn = new("状态日期", "Status On") { OtherNames = ["Status Date"] };
    public static readonly SheetColumn StatusReason = new("状态原因", "Status Reason") { OtherNames = ["Reason", "原因"] };
    public static readonly SheetColumn Land = new("用地亩", "Land Mu") { OtherNames = ["Land", "Land Area", "用地", "用地面积"] };
    public static readonly SheetColumn Plant = new("厂房平方米", "Plant Square Metres") { OtherNames = ["Plant", "Plant Area", "Floor Area", "厂房", "厂房面积"] };
    public static readonly SheetColumn Sales = new("达产年销售万元", "Expected Sales") { OtherNames = ["Sales", "Annual Sales", "Expected Sales Wan", "达产年销售"] };
    public static readonly SheetColumn Tax = new("达产年税收万元", "Expected Tax") { OtherNames = ["Tax", "Annual Tax", "Expected Tax Wan", "达产年税收"] };

    /// <summary>The date columns in the order of the sheet.</summary>
    public static readonly IReadOnlyList<(Milestone Milestone, SheetColumn Column)> Dates =
    [
        (Milestone.Lead, new("线索日期", "Lead On") { OtherNames = ["Lead Date", "Lead"] }),
        (Milestone.Negotiating, new("在谈日期", "Negotiating On") { OtherNames = ["Negotiating Date", "Negotiation Date", "Negotiation On"] }),
        (Milestone.Intent, new("意向日期", "Intent On") { OtherNames = ["Intent Date"] }),
        (Milestone.Signed, new("签约日期", "Signed On") { OtherNames = ["Signed Date", "Signing Date", "Sign Date"] }),
        (Milestone.Registered, new("注册日期", "Registered On") { OtherNames = ["Registered Date", "Registration Date"] }),
        (Milestone.LandSecured, new("拿地日期", "Land Secured On") { OtherNames = ["Land Secured Date", "Land Date"] }),
        (Milestone.Started, new("开工日期", "Started On") { OtherNames = ["Started Date", "Start Date", "Construction Start"] }),
        (Milestone.Completed, new("竣工日期", "Completed On") { OtherNames = ["Completed Date", "Completion Date"] }),
        (Milestone.Producing, new("投产日期", "Producing On") { OtherNames = ["Producing Date", "Production Date"] }),
        (Milestone.FullCapacity, new("达产日期", "Full Capacity On") { OtherNames = ["Full Capacity Date"] }),
    ];

    public static readonly IReadOnlyList<SheetColumn> All =
    [
        Code, Name, Investors, CreditCode, Country, SourceRegion, SourceChannel, Tags, ForeignShare, Chain, IndustryCode, Sector, Currency, Investment,
        Unit, Owner, KeyLists, Level, .. Dates.Select(d => d.Column), Status, StatusOn, StatusReason, Land, Plant, Sales, Tax,
    ];

    /// <summary>The columns by their headers, in that order; the whole sheet where none is named.</summary>
    public static IReadOnlyList<SheetColumn> Of(IReadOnlyList<string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return headers.Count == 0 ? All : [.. headers.Select(h => All.FirstOrDefault(c => c.Header == h)).OfType<SheetColumn>()];
    }
}
