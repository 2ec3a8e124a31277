namespace DevZoneCrm.Core.Months.Domain;

/// <summary>What 月结 can refuse.</summary>
public static class MonthErrors
{
    public const string Unknown = "Month.Unknown";
    public const string NotEnded = "Month.NotEnded";
    public const string AlreadyClosed = "Month.AlreadyClosed";
    public const string AlreadyProposed = "Month.AlreadyProposed";
    public const string NotProposed = "Month.NotProposed";
    public const string NotClosed = "Month.NotClosed";
    public const string ReopenNotAsked = "Month.ReopenNotAsked";
    public const string SamePerson = "Month.SamePerson";
    public const string TooManyEditions = "Month.TooManyEditions";
}
