using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;

namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>What the report verbs read from their options. What cannot be read is wrong usage.</summary>
internal static class ReportOptions
{
    private const decimal LargestThreshold = 100_000_000m;

    public static string Period(string code) =>
        PeriodParser.TryParse(code, out _) ? code : throw CliException.Usage(ErrorTexts.Of("Period.Unknown", code));

    public static DateOnly Day(VerbContext context, string option) => Day(option, context.Required(option));

    public static DateOnly Day(string option, string text) =>
        CellDates.Parse(text) ?? throw CliException.Usage($"--{option} 要写成 2024-06-30 这样的日期。");

    public static decimal? Amount(VerbContext context, string option)
    {
        if (context.Option(option) is not { } text)
        {
            return null;
        }

        return CellNumbers.Parse(text, out _) is { } amount and >= 0 and <= LargestThreshold ? amount : throw CliException.Usage($"--{option} 要写成不小于 0 的数字。");
    }

    public static CountingFilter Filter(VerbContext context) => new(context.Option("unit"), context.Option("chain"));

    public static CountingBasis Basis(VerbContext context) => context.Option("basis") switch
    {
        null or "zone" => CountingBasis.Zone,
        "statistics" => CountingBasis.Statistics,
        _ => throw CliException.Usage("--basis 只能是 zone 或 statistics。"),
    };

    /// <summary>The report, or the sentence why there is none: a name that does not exist, a rate that is missing.</summary>
    public static T Value<T>(Result<T> result) => result.IsSuccess ? result.Value
        : throw CliException.Of(result.Failure, IsUsage(result.Failure) ? ExitCode.WrongUsage : ExitCode.Failed);

    private static bool IsUsage(Failure failure) => failure.Kind == FailureKind.Invalid || failure.Code.EndsWith(".Unknown", StringComparison.Ordinal);
}
