using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>会议制度: a meeting that comes again. A cycle is data; meetings are made from it for the days ahead.</summary>
public sealed class MeetingCycle : AggregateRoot
{
    public const int MaxNameLength = 40;
    public const int MaxPlaceLength = 60;
    public const int MaxPresetLength = 60;

    private MeetingCycle()
    {
    }

    public string Name { get; private set; } = string.Empty;

    public MeetingRhythm Rhythm { get; private set; }

    /// <inheritdoc cref="CycleRule"/>
    public int Day { get; private set; }

    public int QuarterMonth { get; private set; }

    public DateOnly? AnchorOn { get; private set; }

    public RestDayRule RestDay { get; private set; }

    public TimeOnly StartsAt { get; private set; }

    public string? Place { get; private set; }

    public Guid? UnitId { get; private set; }

    public IReadOnlyList<PostRole> Roles { get; private set; } = [];

    public IReadOnlyList<Guid> Units { get; private set; } = [];

    public Guid? ChairPostId { get; private set; }

    public IReadOnlyList<AgendaSection> Sections { get; private set; } = [];

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>The shipped cycle it was made from (示例规则); none for one of the zone's own making.</summary>
    public string? Preset { get; private set; }

    public CycleRule Rule => new(Rhythm, Day, RestDay, QuarterMonth, AnchorOn);

    /// <exception cref="RuleException">The rule names no day, or nobody or nothing would be there.</exception>
    public static MeetingCycle Open(CycleTerms terms, DateOnly validFrom, string? preset = null)
    {
        var cycle = new MeetingCycle { ValidFrom = validFrom, Preset = preset };
        cycle.Change(terms);
        return cycle;
    }

    /// <summary>Holds for meetings that are made from now on.</summary>
    public void Change(CycleTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var rule = terms.Rule;
        Require(rule.Day >= 0 && rule.Day <= CycleRule.MostDay(rule.Rhythm) && rule.QuarterMonth is >= 1 and <= 3, MeetingErrors.DayOutOfRange);
        Require(rule.Rhythm != MeetingRhythm.TwoWeeks || rule.AnchorOn is not null, MeetingErrors.NeedsAnchor);
        Require(terms.Sections.Count > 0, MeetingErrors.NoSection);
        Require(terms.Roles.Count > 0 || terms.Units.Count > 0, MeetingErrors.NoParticipants);
        (Name, StartsAt, Place, UnitId, ChairPostId) = (terms.Name.Trim(), terms.StartsAt, string.IsNullOrWhiteSpace(terms.Place) ? null : terms.Place.Trim(), terms.UnitId, terms.ChairPostId);
        (Rhythm, Day, QuarterMonth, AnchorOn, RestDay) = (rule.Rhythm, rule.Day, rule.QuarterMonth, rule.AnchorOn, rule.RestDay);
        (Roles, Units, Sections) = ([.. terms.Roles.Distinct()], [.. terms.Units.Distinct()], [.. terms.Sections.Distinct()]);
    }

    public void Close(DateOnly lastDay)
    {
        Validity.RequireLastDay(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    public void Reopen() => ValidTo = null;

    /// <summary>The meetings held from one day to another while the cycle is in force.</summary>
    public IReadOnlyList<MeetingDate> Between(DateOnly from, DateOnly to, WorkingCalendar calendar) =>
        [.. Rule.Between(from, to, calendar).Where(d => d.NominalOn >= ValidFrom && (ValidTo is null || d.NominalOn <= ValidTo))];

    private static void Require(bool holds, string error)
    {
        if (!holds)
        {
            throw new RuleException(error);
        }
    }
}
