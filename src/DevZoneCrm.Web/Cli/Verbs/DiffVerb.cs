using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class DiffVerb : IVerb
{
    public string Name => "report diff";

    public string Arguments => "--from D1 --to D2 [--unit U] [--chain C] [--format json]";

    public IReadOnlyList<string> Options => ["from", "to", "unit", "chain"];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (from, to) = (ReportOptions.Day(context, "from"), ReportOptions.Day(context, "to"));
        if (to < from)
        {
            throw CliException.Usage("--to 不能早于 --from。");
        }

        context.WriteJson(ReportJson.Of(ReportOptions.Value(await context.Send(new GetBoardDiffQuery(from, to, ReportOptions.Filter(context)), cancellationToken))));
        return ExitCode.Done;
    }
}
