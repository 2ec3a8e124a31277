using System.Globalization;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Targets.Progress;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Targets;

/// <summary>The list behind what was reached.</summary>
public static class TargetLinks
{
    public const string Path = "/targets";
    public const string Receipts = "/targets/receipts";

    private static readonly Threshold LeadingBase = new(1);

    public static string Of(int year) => string.Create(CultureInfo.InvariantCulture, $"{Path}?year={year}");

    public static string ReceiptsOf(int year, Guid? unit) => ListValues.Address(Receipts, [("year", year.ToString(CultureInfo.InvariantCulture)), ("unit", unit?.ToString())]);

    public static string Actual(TargetMetricDto metric, int year, Guid? unit)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var (period, part) = (year.ToString(CultureInfo.InvariantCulture), new ListPart { UnitId = unit });
        return metric.Kind switch
        {
            MetricKind.Count => ProjectListUrl.Flow(metric.Flow!.Value, period, new Threshold(metric.MinYi, metric.MinUsdWan), part),
            MetricKind.LeadingShare => ProjectListUrl.Flow(FlowKind.Signed, period, LeadingBase, part),
            MetricKind.ForeignCapital => ReceiptsOf(year, unit),
            _ => Of(year) + "#duty",
        };
    }
}
