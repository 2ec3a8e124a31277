using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Core.Reports.GetYield;

/// <param name="Rows">The most leads first, those without a value last. They add up to <paramref name="Total"/>.</param>
/// <param name="Rates">Rates of record by the year of signing.</param>
/// <param name="IsPartial">The viewer sees some projects only.</param>
public sealed record YieldDto(Period Period, YieldDimension By, IReadOnlyList<YieldRowDto> Rows, YieldRowDto Total, IReadOnlyDictionary<int, decimal> Rates, bool IsPartial);
