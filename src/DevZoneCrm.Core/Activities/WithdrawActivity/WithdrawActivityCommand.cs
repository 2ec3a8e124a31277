using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.WithdrawActivity;

/// <summary>撤回: it stays on record with the reason and counts nowhere. The answer is its new version.</summary>
public sealed record WithdrawActivityCommand(Guid ActivityId, long Version, string Reason) : ICommand<long>;
