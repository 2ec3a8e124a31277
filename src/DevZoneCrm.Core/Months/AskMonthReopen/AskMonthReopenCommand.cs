using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.AskMonthReopen;

/// <summary>提请重开: the month was closed wrongly.</summary>
public sealed record AskMonthReopenCommand(string Month, long Version, string Reason) : ICommand<long>;
