using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Meetings;

/// <summary>A shipped cycle (示例规则): what a zone says about its own meetings, and from where that is known. Hours and days are examples.</summary>
/// <param name="Set">Cycles of one zone belong together.</param>
/// <param name="Source">The sentence it comes from.</param>
public sealed record MeetingPreset(string Id, string Set, string Source, string Name, MeetingRhythm Rhythm, int Day, int QuarterMonth, RestDayRule RestDay, TimeOnly StartsAt, string? Place, IReadOnlyList<PostRole> Roles, IReadOnlyList<AgendaSection> Sections)
{
    /// <summary>Its terms, counted from a day on.</summary>
    public CycleTerms Terms(DateOnly from, Guid? chair = null) => new(Name, new CycleRule(Rhythm, Day, RestDay, QuarterMonth, Rhythm == MeetingRhythm.TwoWeeks ? from : null), StartsAt, Place, null, Roles, [], chair, Sections);
}
