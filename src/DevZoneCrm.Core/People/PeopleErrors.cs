namespace DevZoneCrm.Core.People;

/// <summary>What people and posts can refuse.</summary>
public static class PeopleErrors
{
    public const string PersonUnknown = "People.PersonUnknown";
    public const string UnitClosed = "People.UnitClosed";
    public const string PostHasProjects = "People.PostHasProjects";
    public const string SamePost = "People.SamePost";
    public const string OtherUnit = "People.OtherUnit";
    public const string PostNotHeld = "People.PostNotHeld";
}
