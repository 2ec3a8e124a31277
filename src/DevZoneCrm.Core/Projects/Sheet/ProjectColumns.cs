using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Sheet;

/// <summary>The columns of the project sheet (台账), the same for reading and writing (contracts 2).</summary>
public static class ProjectColumns
{
    public static readonly SheetColumn Code = new("项目编号", "Code", Required: true);
    public static readonly SheetColumn Name = new("项目名称", "Name", Required: true);
    public static readonly SheetColumn Investors = new("投资方", "Investors", Required: true);
    public static readonly SheetColumn CreditCode = new("统一社会信用代码", "Credit Code");
    public static readonly SheetColumn Country = new("国别地区", "Country");
    public static readonly SheetColumn SourceRegion = new("来源地区", "Source Region");
    public static readonly SheetColumn SourceChannel = new("来源渠道", "Source Channel");
    public static readonly SheetColumn Tags = new("投资方标签", "Investor Tags");
    public static readonly SheetColumn ForeignShare = new("外资占比", "Foreign Share");
    public static readonly SheetColumn Chain = new("产业链", "Chain");
    public static readonly SheetColumn IndustryCode = new("行业代码", "Industry Code");
    public static readonly SheetColumn Sector = new("项目类别", "Sector");
    public static readonly SheetColumn Currency = new("币种", "Currency", Required: true);
    public static readonly SheetColumn Investment = new("总投资", "Total Investment", Required: true);
    public static readonly SheetColumn Unit = new("招商单位", "Unit", Required: true);
    public static readonly SheetColumn Owner = new("项目负责人", "Owner");
    public static readonly SheetColumn KeyLists = new("重大项目", "Key Lists");
    public static readonly SheetColumn Level = new("密级", "Confidentiality");
    public static readonly SheetColumn Status = new("状态", "Status");
    public static readonly SheetColumn StatusOn = new("状态日期", "Status On");
    public static readonly SheetColumn StatusReason = new("状态原因", "Status Reason");
    public static readonly SheetColumn Land = new("用地亩", "Land Mu");
    public static readonly SheetColumn Plant = new("厂房平方米", "Plant Square Metres");
    public static readonly SheetColumn Sales = new("达产年销售万元", "Expected Sales");
    public static readonly SheetColumn Tax = new("达产年税收万元", "Expected Tax");

    /// <summary>The date columns in the order of the sheet.</summary>
    public static readonly IReadOnlyList<(Milestone Milestone, SheetColumn Column)> Dates =
    [
        (Milestone.Lead, new("线索日期", "Lead On")),
        (Milestone.Negotiating, new("在谈日期", "Negotiating On")),
        (Milestone.Intent, new("意向日期", "Intent On")),
        (Milestone.Signed, new("签约日期", "Signed On")),
        (Milestone.Registered, new("注册日期", "Registered On")),
        (Milestone.LandSecured, new("拿地日期", "Land Secured On")),
        (Milestone.Started, new("开工日期", "Started On")),
        (Milestone.Completed, new("竣工日期", "Completed On")),
        (Milestone.Producing, new("投产日期", "Producing On")),
        (Milestone.FullCapacity, new("达产日期", "Full Capacity On")),
    ];

    public static readonly IReadOnlyList<SheetColumn> All =
    [
        Code, Name, Investors, CreditCode, Country, SourceRegion, SourceChannel, Tags, ForeignShare, Chain, IndustryCode, Sector, Currency, Investment,
        Unit, Owner, KeyLists, Level, .. Dates.Select(d => d.Column), Status, StatusOn, StatusReason, Land, Plant, Sales, Tax,
    ];
}
