namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>The names of what an activity can refuse. The sentences are in the resources under the same names.</summary>
public static class ActivityErrors
{
    public const string InFuture = "Activity.InFuture";
    public const string DaysOutOfRange = "Activity.DaysOutOfRange";
    public const string NothingSaid = "Activity.NothingSaid";
    public const string AlreadyWithdrawn = "Activity.AlreadyWithdrawn";
    public const string NotYours = "Activity.NotYours";
    public const string NoUnit = "Activity.NoUnit";
    public const string PersonUnknown = "Activity.PersonUnknown";
    public const string NoTrip = "Activity.NoTrip";
    public const string StopOutsideTrip = "Activity.StopOutsideTrip";
    public const string StationedTwice = "Activity.StationedTwice";
    public const string NoPhoto = "Activity.NoPhoto";
    public const string TooManyPhotos = "Activity.TooManyPhotos";
}
