using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class TotalsVerb : IVerb
{
    public string Name => "report totals";

    public string Arguments => "--period P [--min-yi X] [--min-usd-wan Y] [--unit U] [--chain C] [--as-of D] [--frozen] [--basis zone|statistics] [--format json]";

    public IReadOnlyList<string> Options => ["period", "min-yi", "min-usd-wan", "unit", "chain", "as-of", "frozen", "basis"];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asOf = context.Option("as-of") is { } day ? ReportOptions.Day("as-of", day) : (DateOnly?)null;
        var threshold = new Threshold(ReportOptions.Amount(context, "min-yi"), ReportOptions.Amount(context, "min-usd-wan"));
        var query = new GetTotalsQuery(ReportOptions.Period(context.Required("period")), threshold, ReportOptions.Filter(context), asOf)
        {
            Frozen = context.Has("frozen"),
            Basis = ReportOptions.Basis(context),
        };
        var totals = ReportOptions.Value(await context.Send(query, cancellationToken));
        context.WriteJson(ReportJson.Of(totals, saysBasis: context.Has("basis")));
        return ExitCode.Done;
    }
}
