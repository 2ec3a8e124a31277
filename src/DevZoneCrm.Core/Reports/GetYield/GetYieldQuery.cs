using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Core.Reports.GetYield;

/// <summary>招引成效: what became of the leads of a period, by one dimension. A cohort: the period holds the day of the lead; the steps after it may lie later.</summary>
/// <param name="Period">A period code, e.g. <c>2021</c> or <c>2024-H1</c>.</param>
public sealed record GetYieldQuery(string Period, YieldDimension By) : IQuery<YieldDto>;
