using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetTotals;

/// <summary>Everything a month is read out from, under one rule.</summary>
public sealed record TotalsDto
{
    public required Period Period { get; init; }

    /// <summary>The day of the stocks.</summary>
    public required DateOnly AsOf { get; init; }

    public required IReadOnlyDictionary<FlowKind, Figure> Flows { get; init; }

    public required IReadOnlyDictionary<StockKind, Figure> Stocks { get; init; }

    public required IReadOnlyDictionary<KeyListLevel, KeyListFigure> Major { get; init; }

    /// <summary>Counts of 签约, 开工 and 竣工 of the period that reach the threshold.</summary>
    public required IReadOnlyDictionary<Sector, IReadOnlyDictionary<FlowKind, int>> Sectors { get; init; }

    /// <summary>Counts of 签约, 注册 and 开工 of the period that reach the threshold.</summary>
    public required IReadOnlyDictionary<InvestorTags, IReadOnlyDictionary<FlowKind, int>> Tags { get; init; }

    /// <summary>Rates of record of the years the figures stand on.</summary>
    public required IReadOnlyDictionary<int, decimal> Rates { get; init; }

    public required CountingBasis Basis { get; init; }

    /// <summary>Only where it was asked for.</summary>
    public FrozenPart? Frozen { get; init; }
}
