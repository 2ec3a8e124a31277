using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.BookDueClocks;

/// <summary>Books the clocks of 注册 and 开工 that ran out since they were last booked. False where that is done already.</summary>
public sealed record BookDueClocksCommand : ICommand<bool>;
