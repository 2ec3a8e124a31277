namespace DevZoneCrm.Core.Projects.KeyListSettings;

public static class KeyListErrors
{
    public const string NotAllChangeable = "KeyList.NotAllChangeable";
}
