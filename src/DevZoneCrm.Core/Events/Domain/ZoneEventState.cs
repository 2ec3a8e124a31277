namespace DevZoneCrm.Core.Events.Domain;

public enum ZoneEventState
{
    /// <summary>计划中.</summary>
    Planned = 1,

    /// <summary>已举办.</summary>
    Held = 2,

    /// <summary>已取消.</summary>
    Cancelled = 3,
}
