using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.RemoveRate;

/// <summary>Takes a year's rate off the record. Refused while dollar projects are counted with it.</summary>
public sealed record RemoveRateCommand(int Year) : ICommand<int>;
