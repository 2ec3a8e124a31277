namespace DevZoneCrm.Core.Chains;

public static class ChainErrors
{
    public const string NameTaken = "Chain.NameTaken";
}
