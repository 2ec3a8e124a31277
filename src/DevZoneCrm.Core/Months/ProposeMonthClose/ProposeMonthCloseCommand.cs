using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.ProposeMonthClose;

/// <summary>提请月结: the month was checked and can be kept as it is.</summary>
/// <param name="Month">As 2021-05.</param>
public sealed record ProposeMonthCloseCommand(string Month) : ICommand<long>;
