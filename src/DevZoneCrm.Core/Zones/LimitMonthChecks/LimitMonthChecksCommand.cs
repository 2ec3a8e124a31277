using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Months.Checks;

namespace DevZoneCrm.Core.Zones.LimitMonthChecks;

/// <summary>From when on a check before closing a month speaks up.</summary>
public sealed record LimitMonthChecksCommand(long Version, MonthCheckLimits Limits) : ICommand<long>;
