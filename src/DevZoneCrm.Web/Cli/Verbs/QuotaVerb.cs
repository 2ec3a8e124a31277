using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Quotas.GetQuotaReport;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class QuotaVerb : IVerb
{
    private const string MonthOption = "month";

    public string Name => "report quota";

    public string Arguments => "--month YYYY-MM [--format json]";

    public IReadOnlyList<string> Options => [MonthOption];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var month = PeriodParser.TryParse(context.Required(MonthOption), out var period) && period.Kind == PeriodKind.Month
            ? period.From
            : throw CliException.Usage("--month 要写成 2024-05 这样的月份。");
        context.WriteJson(QuotaJson.Of(ReportOptions.Value(await context.Send(new GetQuotaReportQuery(month), cancellationToken))));
        return ExitCode.Done;
    }
}
