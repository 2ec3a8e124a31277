namespace DevZoneCrm.Web.Components.Shared;

public enum TagTone
{
    Neutral,
    Primary,
    Ok,
    Warn,

    /// <summary>Vermilion: red flags and real alarms only.</summary>
    Alarm,

    /// <summary>Dashed: claimed, not yet confirmed.</summary>
    Pending,
}
