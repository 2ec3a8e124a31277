using DevZoneCrm.Core.Common.Messaging;
using MediatR;

namespace DevZoneCrm.Core.Accounts.SetUserPassword;

/// <summary>重设密码 of another account, whose sign-ins end within a minute.</summary>
public sealed record SetUserPasswordCommand : ICommand<Unit>
{
    public Guid Id { get; init; }

    public string Password { get; init; } = string.Empty;

    public string RepeatPassword { get; init; } = string.Empty;

    // A record prints its members; the password must never reach a log.
    public override string ToString() => nameof(SetUserPasswordCommand);
}
