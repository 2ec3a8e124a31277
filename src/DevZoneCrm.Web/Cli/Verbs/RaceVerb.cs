using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Race.BookDueClocks;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class RaceVerb : IVerb
{
    public string Name => "report race";

    public string Arguments => "--year Y [--as-of D] [--format json]";

    public IReadOnlyList<string> Options => ["year", "as-of"];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asOf = context.Option("as-of") is { } day ? ReportOptions.Day("as-of", day) : (DateOnly?)null;
        var query = new GetRaceReportQuery(Year(context.Required("year")), asOf);

        // The site books the clocks every day; where only the command line runs, they are booked before they are read out.
        ReportOptions.Value(await context.Send(new BookDueClocksCommand(), cancellationToken));
        context.WriteJson(ReportJson.Of(ReportOptions.Value(await context.Send(query, cancellationToken))));
        return ExitCode.Done;
    }

    private static int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ExchangeRate.MinYear and <= ExchangeRate.MaxYear
        ? year
        : throw CliException.Usage("--year 要写成 2024 这样的年份。");
}
