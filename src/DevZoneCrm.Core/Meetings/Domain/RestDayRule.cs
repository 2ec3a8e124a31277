namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>What becomes of a meeting that falls on a rest day.</summary>
public enum RestDayRule
{
    /// <summary>顺延: on the next working day.</summary>
    NextWorkingDay = 0,

    /// <summary>不开: left out.</summary>
    LeaveOut = 1,
}
