using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>What an account is made from. The password is used and not kept.</summary>
public sealed record NewAccount
{
    public required string UserName { get; init; }

    /// <summary>The user name where none is given.</summary>
    public string? DisplayName { get; init; }

    public required string Password { get; init; }

    public required Role Role { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? PostId { get; init; }

    public string? Email { get; init; }

    // A record prints its members; the password must never reach a log.
    public override string ToString() => UserName;
}
