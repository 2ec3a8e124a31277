namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>Kinds that belong together, for filters and for the choice on the account page.</summary>
public enum NoticeTopic
{
    Claims = 0,
    Firms = 1,
    Handovers = 2,
    Reviews = 3,
    Race = 4,
    Projects = 5,
    Mentions = 6,
    Supervision = 7,
    Quotas = 8,
    Meetings = 9,
    Events = 10,
    System = 11,
}
