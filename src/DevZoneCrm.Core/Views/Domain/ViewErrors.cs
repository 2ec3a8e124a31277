namespace DevZoneCrm.Core.Views.Domain;

/// <summary>The names of what saving a view can refuse. The sentences are in the resources under the same names.</summary>
public static class ViewErrors
{
    public const string NameTaken = "View.NameTaken";
    public const string NoUnit = "View.NoUnit";
    public const string NotForZone = "View.NotForZone";
    public const string TooMany = "View.TooMany";
    public const string NoUser = "View.NoUser";
}
