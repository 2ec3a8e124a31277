namespace DevZoneCrm.Core.Activities.Calendars;

/// <summary>Whose calendar.</summary>
public enum CalendarScope
{
    /// <summary>What the viewer logged or took part in, and the next steps that fall to the viewer.</summary>
    Mine = 0,

    /// <summary>Those of the viewer's unit.</summary>
    Unit = 1,

    /// <summary>Those of the zone's leaders and of the units' heads (posts of 区领导, 主要负责同志 and 分管负责同志).</summary>
    Leaders = 2,
}
