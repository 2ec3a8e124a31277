using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>公布日程 of a month: working days of the month after it.</summary>
/// <param name="EvidenceBy">佐证材料 until this day.</param>
/// <param name="CheckBy">核查 until this day.</param>
/// <param name="PublishOn">The board is due.</param>
public readonly record struct RaceDates(DateOnly EvidenceBy, DateOnly CheckBy, DateOnly PublishOn)
{
    public static RaceDates Of(DateOnly firstOn, RacePublishing publishing, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(publishing);
        ArgumentNullException.ThrowIfNull(calendar);
        var last = firstOn.AddMonths(1).AddDays(-1);
        return new RaceDates(calendar.AddWorkingDays(last, publishing.EvidenceDay), calendar.AddWorkingDays(last, publishing.CheckDay), calendar.AddWorkingDays(last, publishing.PublishDay));
    }
}
