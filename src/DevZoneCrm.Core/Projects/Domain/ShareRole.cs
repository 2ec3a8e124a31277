namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>What a unit did for its share (domain 3.2).</summary>
public enum ShareRole
{
    /// <summary>首报.</summary>
    FirstReport = 0,

    /// <summary>主谈.</summary>
    Negotiation = 1,

    /// <summary>落地.</summary>
    Settlement = 2,

    /// <summary>联合招商.</summary>
    CoLead = 3,
}
