using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Infrastructure.Seeding;

namespace DevZoneCrm.Infrastructure.Reference;

/// <summary>The shipped list of holidays and exchanged weekends.</summary>
public static class HolidayFile
{
    public static WorkingCalendar Read() =>
        new(SeedTable.Read(SeedFolder.Reference, "holidays-cn.csv").Select(cell => new SpecialDay(SeedTable.Day(cell("date")), cell("kind") == "work")));
}
