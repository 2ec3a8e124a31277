namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Everything a project is dated by: the eight stages under their own numbers, and the two milestones after 签约.</summary>
public enum Milestone
{
    Lead = 1,
    Negotiating = 2,
    Intent = 3,
    Signed = 4,
    Started = 5,
    Completed = 6,
    Producing = 7,
    FullCapacity = 8,

    /// <summary>注册: the project company is registered in the zone.</summary>
    Registered = 41,

    /// <summary>拿地: land delisted or plant leased.</summary>
    LandSecured = 42,
}
