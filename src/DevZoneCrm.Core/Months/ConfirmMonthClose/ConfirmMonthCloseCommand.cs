using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.ConfirmMonthClose;

/// <summary>确认月结: by another person than who proposed it. From then on the month keeps its rule, its figures and its lists.</summary>
public sealed record ConfirmMonthCloseCommand(string Month, long Version) : ICommand<long>;
