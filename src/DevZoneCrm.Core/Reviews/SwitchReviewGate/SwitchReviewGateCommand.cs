using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.SwitchReviewGate;

/// <summary>Whether 签约 needs a grade. Switched off, every total says so.</summary>
public sealed record SwitchReviewGateCommand(long Version, bool On) : ICommand<long>;
