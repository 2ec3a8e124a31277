using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>The list behind every figure of the page, under the page's own threshold, lane, unit and chain.</summary>
public sealed class OverviewLinks(OverviewDto data, Threshold threshold)
{
    private readonly ListPart _part = new() { UnitId = data.UnitId, ChainId = data.ChainId, Basis = data.Basis };

    public string Flow(FlowKind kind) => ProjectListUrl.Flow(kind, data.Period.Code, threshold, _part);

    public string FlowYearBefore(FlowKind kind) => ProjectListUrl.Flow(kind, data.YearBefore.Code, threshold, _part);

    public string Stock(StockKind kind) => ProjectListUrl.Stock(kind, data.AsOf, threshold, _part);

    public string StockMonthBefore(StockKind kind) => ProjectListUrl.Stock(kind, data.MonthBefore, threshold, _part);

    public string Tier(FlowKind kind, int? atLeastYi) => ProjectListUrl.Flow(kind, data.Period.Code, threshold, _part with { AtLeast = atLeastYi });

    public string Month(int year, int month) => ProjectListUrl.Flow(data.Headline, PeriodSteps.Of(year, PeriodKind.Month, month).Code, threshold, _part);

    public string Unit(Guid? unit) => ProjectListUrl.Flow(data.Headline, data.Period.Code, threshold, _part with { UnitId = unit });

    /// <summary>The empty id asks for projects without a chain.</summary>
    public string Chain(Guid? chain) => ProjectListUrl.Flow(data.Headline, data.Period.Code, threshold, _part with { ChainId = chain ?? Guid.Empty });

    public string Sector(FlowKind kind, Sector sector) => ProjectListUrl.Flow(kind, data.Period.Code, threshold, _part with { Sector = sector });

    public string KeyList(KeyListLevel level, bool started) => ProjectListUrl.KeyList(data.Period.To.Year, level, data.AsOf, started, _part);
}
