using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.AddRate;

/// <summary>The rate of record of a year that has none yet. Projects counted with an earlier year's rate until now are counted with this one.</summary>
/// <param name="Rate">Yuan per dollar, at most 4 decimals.</param>
public sealed record AddRateCommand(int Year, decimal Rate) : ICommand<int>;
