using DevZoneCrm.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>Identity asks the one password policy.</summary>
internal sealed class PolicyPasswordValidator : IPasswordValidator<AppUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(PasswordPolicy.Complaint(password, user.UserName) is { } complaint
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordPolicy), Description = complaint })
            : IdentityResult.Success);
    }
}
