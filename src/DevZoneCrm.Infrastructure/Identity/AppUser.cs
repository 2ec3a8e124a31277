using DevZoneCrm.Core.Common.Security;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>An account. What it may do follows from its role; which projects are its own from its post.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public const int MaxDisplayNameLength = 40;

    public required string DisplayName { get; set; }

    public Role Role { get; set; }

    public Guid? UnitId { get; set; }

    public Guid? PostId { get; set; }

    /// <summary>An administrator shut it: it may not sign in until opened again. The lock after wrong guesses is another and ends by itself.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    /// <summary>When an administrator set a password for it; the password itself is never on record.</summary>
    public DateTimeOffset? PasswordSetAt { get; set; }

    /// <summary>When an administrator ended all its sign-ins.</summary>
    public DateTimeOffset? SignedOutAt { get; set; }
}
