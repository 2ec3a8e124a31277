namespace DevZoneCrm.Core.Units;

/// <summary>What groups and units can refuse.</summary>
public static class UnitErrors
{
    public const string NameTaken = "Unit.NameTaken";
    public const string GroupNameTaken = "Unit.GroupNameTaken";
    public const string GroupUnknown = "Unit.GroupUnknown";
    public const string GroupInUse = "Unit.GroupInUse";
    public const string HasProjects = "Unit.HasProjects";
    public const string CannotSucceed = "Unit.CannotSucceed";
    public const string HasPosts = "Unit.HasPosts";
    public const string HasAccounts = "Unit.HasAccounts";
}
