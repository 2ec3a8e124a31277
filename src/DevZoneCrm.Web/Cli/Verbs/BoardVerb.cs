using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class BoardVerb : IVerb
{
    public string Name => "report board";

    public string Arguments => "--as-of D [--unit U] [--chain C] [--format json]";

    public IReadOnlyList<string> Options => ["as-of", "unit", "chain"];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var query = new GetBoardReportQuery(ReportOptions.Day(context, "as-of"), ReportOptions.Filter(context));
        context.WriteJson(ReportJson.Of(ReportOptions.Value(await context.Send(query, cancellationToken))));
        return ExitCode.Done;
    }
}
