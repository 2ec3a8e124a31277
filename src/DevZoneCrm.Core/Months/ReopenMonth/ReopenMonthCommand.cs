using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.ReopenMonth;

/// <summary>同意重开: by another person than who asked. What was kept stays on record; the month counts live until it is closed again.</summary>
public sealed record ReopenMonthCommand(string Month, long Version) : ICommand<long>;
