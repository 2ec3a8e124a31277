namespace DevZoneCrm.Web.Cli;

/// <summary>Exit codes (contracts 1).</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int Rejected = 3;
}
