using DevZoneCrm.Core.Common.Messaging;
using MediatR;

namespace DevZoneCrm.Core.Accounts.ChangePassword;

/// <summary>The viewer's own password. Every sign-in, this one included, ends.</summary>
public sealed record ChangePasswordCommand : ICommand<Unit>
{
    public string CurrentPassword { get; init; } = string.Empty;

    public string NewPassword { get; init; } = string.Empty;

    public string RepeatPassword { get; init; } = string.Empty;

    // A record prints its members; these must never reach a log.
    public override string ToString() => nameof(ChangePasswordCommand);
}
