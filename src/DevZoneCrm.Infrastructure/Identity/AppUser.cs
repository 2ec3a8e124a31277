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
}
