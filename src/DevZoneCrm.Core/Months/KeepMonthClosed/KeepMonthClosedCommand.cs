using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.KeepMonthClosed;

/// <summary>不同意重开: the month stays closed.</summary>
public sealed record KeepMonthClosedCommand(string Month, long Version) : ICommand<long>;
