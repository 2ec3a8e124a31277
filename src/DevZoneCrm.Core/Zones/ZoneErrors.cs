namespace DevZoneCrm.Core.Zones;

public static class ZoneErrors
{
    public const string NoTier = "Zone.NoTier";
    public const string OverdueBeforeWarning = "Zone.OverdueBeforeWarning";
}
