namespace DevZoneCrm.Core.Events.Domain;

/// <summary>What a project did at an event. Each of them happens to a project once, over all events.</summary>
public enum EventProjectRole
{
    /// <summary>在活动上签约.</summary>
    Signed = 1,

    /// <summary>在活动上开工.</summary>
    Started = 2,

    /// <summary>由活动得来的线索.</summary>
    Lead = 3,
}
