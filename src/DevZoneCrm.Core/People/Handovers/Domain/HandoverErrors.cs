namespace DevZoneCrm.Core.People.Handovers.Domain;

/// <summary>The names of what a handover can refuse.</summary>
public static class HandoverErrors
{
    public const string NothingToHandOver = "Handover.Nothing";
    public const string NotOpen = "Handover.NotOpen";
    public const string NotYours = "Handover.NotYours";
    public const string AlreadySigned = "Handover.AlreadySigned";
    public const string SamePerson = "Handover.SamePerson";
    public const string OneIsOpen = "Handover.OneIsOpen";
}
