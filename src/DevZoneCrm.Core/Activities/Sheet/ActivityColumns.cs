using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Core.Activities.Sheet;

/// <summary>The columns of a sheet of activities (contracts 2), and those an export adds so that it can be read back.</summary>
public static class ActivityColumns
{
    public static readonly SheetColumn Date = new("日期", "Date", Required: true);

    public static readonly SheetColumn Person = new("人员", "Person", Required: true) { OtherNames = ["Staff", "Name"] };

    public static readonly SheetColumn Unit = new("招商单位", "Unit") { OtherNames = ["Department", "Org Unit", "Investment Unit"] };

    public static readonly SheetColumn Kind = new("类型", "Kind", Required: true) { OtherNames = ["Type"] };

    public static readonly SheetColumn LedBy = new("带队人", "Led by") { OtherNames = ["Leader"] };

    public static readonly SheetColumn ProjectCode = new("项目编号", "Project code") { OtherNames = ["Code"] };

    public static readonly SheetColumn City = new("城市", "City");

    public static readonly SheetColumn Days = new("天数", "Days");

    public static readonly SheetColumn Content = new("内容", "What was said") { OtherNames = ["Content", "Description"] };

    public static readonly SheetColumn People = new("参加人员", "Took part") { OtherNames = ["Participants"] };

    public static readonly SheetColumn Firm = new("对方单位", "Firm met");

    public static readonly SheetColumn Contacts = new("对方人员", "People met");

    public static readonly SheetColumn Result = new("结果", "Result");

    /// <summary>The author.</summary>
    public static readonly SheetColumn RecordedBy = new("记录人", "Logged by") { OtherNames = ["Author"] };

    /// <summary>The record's own id: a line that has it changes that record and makes no other.</summary>
    public static readonly SheetColumn Id = new("记录编号", "Record ID");

    /// <summary>The record's id of the trip it is a stop of.</summary>
    public static readonly SheetColumn PartOf = new("所属行程", "Stop of trip");

    /// <summary>Written for the reader; not read back, the code names the project.</summary>
    public static readonly SheetColumn Project = new("项目", "Project");

    /// <summary>Written for the reader; what holds now is the project's.</summary>
    public static readonly SheetColumn NextStep = new("下一步", "Next step");

    public static readonly SheetColumn NextStepOn = new("下一步日期", "Next step due");

    public static readonly IReadOnlyList<SheetColumn> All =
        [Date, Person, Unit, Kind, LedBy, ProjectCode, City, Days, Content, People, Firm, Contacts, Result, RecordedBy, Id, PartOf, Project, NextStep, NextStepOn];
}
