using System.Globalization;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Tests.Supervision;

/// <summary>The shipped notices, and moments under the shipped rules.</summary>
internal static class Days
{
    public static readonly WorkingCalendar Calendar = Shipped();
    public static readonly SupervisionTerms Terms = new();
    public static readonly SupervisionActor Issuer = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, false, "罗怡");
    public static readonly Guid Unit = Guid.CreateVersion7();
    public static readonly SupervisionActor Owner = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, false, "吴晓岚");
    public static readonly SupervisionActor Head = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Unit, false, "张蕾");
    public static readonly SupervisionActor Helper = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, false, "高远帆");
    public static readonly SupervisionActor Leader = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, true, "郑亚东");

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static SupervisionMoment At(string day, SupervisionActor by, SupervisionTerms? terms = null) =>
        new(Day(day), new DateTimeOffset(Day(day), new TimeOnly(2, 0), TimeSpan.Zero), by, terms ?? Terms, Calendar);

    public static SupervisionDraft Draft(string dueOn) => new()
    {
        Title = "通用机器人项目用地预审",
        Matter = "会同资规部门完成用地预审，报办公会。",
        OwnerPostId = Owner.PostId!.Value,
        UnitId = Unit,
        HelperPostIds = [Helper.PostId!.Value],
        DueOn = Day(dueOn),
    };

    public static SupervisionOrder Issue(string on, string dueOn, SupervisionTerms? terms = null) => SupervisionOrder.Issue(Draft(dueOn), 1, At(on, Issuer, terms));

    private static WorkingCalendar Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DevZoneCrm.sln")))
        {
            folder = folder.Parent!;
        }

        var lines = File.ReadAllLines(Path.Combine(folder.FullName, "seeds", "reference", "holidays-cn.csv")).Skip(1).Select(l => l.Split(','));
        return new WorkingCalendar(lines.Select(c => new SpecialDay(Day(c[0]), c[1] == "work")));
    }
}
