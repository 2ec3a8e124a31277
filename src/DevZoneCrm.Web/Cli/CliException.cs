namespace DevZoneCrm.Web.Cli;

/// <summary>The verb ends here: one line for the operator, and the code to end with.</summary>
internal sealed class CliException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;

    public static CliException Usage(string message) => new(ExitCode.WrongUsage, message);
}
