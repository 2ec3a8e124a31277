namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Several stages and milestones in one number, so that a row can say which of them wait for something.</summary>
[Flags]
public enum MilestoneSet
{
    None = 0,
    Lead = 1,
    Negotiating = 2,
    Intent = 4,
    Signed = 8,
    Started = 16,
    Completed = 32,
    Producing = 64,
    FullCapacity = 128,
    Registered = 256,
    LandSecured = 512,
}
