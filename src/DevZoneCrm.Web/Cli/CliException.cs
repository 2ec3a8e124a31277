using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Web.Cli;

/// <summary>The verb ends here: one line for the operator, and the code to end with.</summary>
internal sealed class CliException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;

    public static CliException Usage(string message) => new(ExitCode.WrongUsage, message);

    /// <summary>What the sender refused. Several sentences of a form stand in one line: "one value to mend" alone would not say which.</summary>
    public static CliException Of(Failure failure, int code)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var sentences = failure.Fields.Values.SelectMany(f => f).Distinct(StringComparer.Ordinal).ToList();
        return new CliException(code, sentences.Count > 0 ? string.Join(' ', sentences) : failure.Text);
    }
}
