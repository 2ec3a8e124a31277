using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Accounts.GetUsers;

public sealed record UserRowDto
{
    public Guid Id { get; init; }

    /// <summary>Changes with every saving; commands send it back.</summary>
    public required string Stamp { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public Role Role { get; init; }

    public Guid? UnitId { get; init; }

    public string? Unit { get; init; }

    public Guid? PostId { get; init; }

    public string? Post { get; init; }

    /// <summary>Where its mail goes.</summary>
    public string? Email { get; init; }

    /// <summary>An administrator shut it.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Shut for a while after wrong guesses.</summary>
    public bool IsLockedOut { get; init; }

    /// <summary>The viewer's own.</summary>
    public bool IsSelf { get; init; }
}
