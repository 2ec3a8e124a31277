namespace DevZoneCrm.Core.Events.Domain;

/// <summary>What sort of event (domain 1.2, 18 to 23).</summary>
public enum ZoneEventKind
{
    /// <summary>集中签约.</summary>
    Signing = 1,

    /// <summary>集中开工.</summary>
    Start = 2,

    /// <summary>推介会.</summary>
    Promotion = 3,

    /// <summary>恳谈会.</summary>
    Talks = 4,

    /// <summary>组团出访.</summary>
    Delegation = 5,
}
