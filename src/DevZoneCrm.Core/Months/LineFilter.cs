using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>What a report asks of a line, said of lines in memory: the same period, threshold, unit and chain that are asked of rows in SQL.</summary>
public sealed record LineFilter(DateOnly From, DateOnly To, Threshold Threshold, FilterIds Ids)
{
    public bool Counts(FlowLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.On >= From && line.On <= To
            && (line.EarlierOn is not { } earlier || earlier < From || earlier > To)
            && (Ids.UnitId is not { } unit || line.IsOf(unit))
            && (Ids.ChainId is not { } chain || line.ChainId == chain)
            && Threshold.IsReachedBy(line.Currency, line.Amount, Buckets.MicroYuan(line.Currency, line.Amount, line.RateE4));
    }
}
