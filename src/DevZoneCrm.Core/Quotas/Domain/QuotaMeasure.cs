namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>In what a quota counts.</summary>
public enum QuotaMeasure
{
    /// <summary>Activities, each on its first day.</summary>
    Activities = 0,

    /// <summary>Distinct calendar days on which one was under way.</summary>
    Days = 1,

    /// <summary>有效线索: projects registered as a lead, by owner.</summary>
    Leads = 2,
}
