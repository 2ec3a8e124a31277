using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Accounts.CreateUser;

/// <summary>A new account with a first password, which its owner changes on the account page.</summary>
public sealed record CreateUserCommand : ICommand<Guid>
{
    public string UserName { get; init; } = string.Empty;

    /// <summary>The user name where empty.</summary>
    public string? DisplayName { get; init; }

    public string Password { get; init; } = string.Empty;

    public string RepeatPassword { get; init; } = string.Empty;

    public Role Role { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? PostId { get; init; }

    /// <summary>Where its mail goes, if anywhere.</summary>
    public string? Email { get; init; }

    // A record prints its members; the password must never reach a log.
    public override string ToString() => nameof(CreateUserCommand);
}
