using System.Globalization;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>
/// Addresses of the project list. A figure links with <see cref="Flow"/>, <see cref="Stock"/>, <see cref="Column"/> or <see cref="KeyList"/>;
/// the list is then counted by the same definitions, so that its sum is the figure. Parameters:
/// <c>flow</c>+<c>period</c>[+<c>basis</c>]; <c>stock</c>+<c>asOf</c>; <c>column</c>+<c>asOf</c>; <c>list</c>+<c>asOf</c>[+<c>started</c>]; <c>leads</c>+<c>reached</c>[+<c>by</c>+<c>of</c>]; <c>minYi</c>, <c>minUsdWan</c>;
/// <c>bucket</c> or <c>atLeast</c> (edges 0, 1, 5, 10, 20, 50, 100 in 亿元); <c>unit</c>, <c>chain</c>, <c>sector</c>, <c>tag</c>;
/// and for the plain list also <c>q</c>, <c>stage</c>, <c>status</c>, <c>owner</c>, <c>key</c>, <c>level</c>, <c>sort</c>, <c>dir</c>, <c>page</c>, <c>size</c>;
/// how it is shown: <c>cols</c> (see <see cref="ListColumns"/>), <c>group</c>, <c>open</c>.
/// </summary>
public static class ProjectListUrl
{
    public const string Path = "/projects";

    /// <summary>A saved view: the list with its query.</summary>
    public static string View(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }

    /// <summary>The projects behind a flow of a period, e.g. 新签约 of <c>2021-H1</c>.</summary>
    public static string Flow(FlowKind flow, string periodCode, Threshold? threshold = null, ListPart? part = null) =>
        Of([("flow", flow.ToString()), ("period", periodCode), ("basis", part is { Basis: not CountingBasis.Zone } && FlowKinds.HasStatisticsDate(flow) ? part.Basis.ToString() : null)], threshold, part);

    /// <summary>The projects behind a stock on a day, e.g. 在手推进.</summary>
    public static string Stock(StockKind stock, DateOnly asOf, Threshold? threshold = null, ListPart? part = null) =>
        Of([("stock", stock.ToString()), ("asOf", Day(asOf))], threshold, part);

    /// <summary>The projects in one column of the board on a day.</summary>
    public static string Column(ProjectStage stage, DateOnly asOf, Threshold? threshold = null, ListPart? part = null) =>
        Of([("column", stage.ToString()), ("asOf", Day(asOf))], threshold, part);

    /// <summary>The projects on a yearly key list on a day; with <paramref name="started"/> those that have started by then.</summary>
    public static string KeyList(int year, KeyListLevel level, DateOnly asOf, bool started = false, ListPart? part = null) =>
        Of([("list", ListValues.Mark(new KeyListMark(year, level))), ("asOf", Day(asOf)), ("started", started ? "1" : null)], null, part);

    /// <summary>The leads of a period that came as far as a step, by one dimension of 招引成效; an empty key asks for those without one.</summary>
    public static string Yield(YieldFilter leads)
    {
        ArgumentNullException.ThrowIfNull(leads);
        return ListValues.Address(Path, YieldValues.Pairs(leads));
    }

    public static string Project(Guid id) => $"{Path}/{id}";

    private static string Of(IEnumerable<(string Name, string? Value)> what, Threshold? threshold, ListPart? part)
    {
        var pairs = what.Concat(
        [
            ("minYi", ListValues.Number(threshold?.MinYi)),
            ("minUsdWan", ListValues.Number(threshold?.MinUsdWan)),
            ("bucket", part?.Bucket?.ToString(CultureInfo.InvariantCulture)),
            ("atLeast", part?.AtLeast?.ToString(CultureInfo.InvariantCulture)),
            ("unit", part?.UnitId?.ToString()),
            ("chain", part?.ChainId?.ToString()),
            ("sector", part?.Sector?.ToString()),
            ("tag", part?.Tag?.ToString()),
        ]);
        return ListValues.Address(Path, pairs);
    }

    private static string Day(DateOnly day) => ListValues.Day(day)!;
}
