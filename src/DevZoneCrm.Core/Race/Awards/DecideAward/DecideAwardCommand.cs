using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Awards.DecideAward;

/// <summary>确认 or 不予确认 what the rules propose. A confirmed flag books its points on the quarter's last day.</summary>
/// <param name="Reason">Needed where it is declined.</param>
public sealed record DecideAwardCommand(Guid Id, long Version, bool Confirmed, string? Reason) : ICommand<long>;
