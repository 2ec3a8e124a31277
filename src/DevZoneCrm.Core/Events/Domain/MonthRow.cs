namespace DevZoneCrm.Core.Events.Domain;

/// <summary>What every month must have (domain 1.2, 22).</summary>
public enum MonthRow
{
    /// <summary>月月有活动.</summary>
    Event = 1,

    /// <summary>月月有签约.</summary>
    Signing = 2,

    /// <summary>月月有开工.</summary>
    Start = 3,
}
