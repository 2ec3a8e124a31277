using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>Accounts without the web: enough to create and check them from the command line too.</summary>
public static class IdentityServices
{
    public const int MaxFailures = 5;
    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(10);

    public static IdentityBuilder AddDevZoneIdentity(this IServiceCollection services)
    {
        services.AddScoped<AccountCreation>();
        services.AddScoped<AccountPosts>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<IAccountDirectory, AccountDirectory>();
        services.AddScoped<AccessTokens>();
        services.AddScoped<CalendarFeeds>();
        var identity = services.AddIdentityCore<AppUser>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = MaxFailures;
                options.Lockout.DefaultLockoutTimeSpan = LockoutTime;
                options.Lockout.AllowedForNewUsers = true;
                // Names may be Chinese; AccountCreation says which characters.
                options.User.AllowedUserNameCharacters = string.Empty;
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddClaimsPrincipalFactory<AppUserClaimsFactory>();
        // Instead of the built-in rules, not beside them: one policy, one set of sentences.
        var builtIn = services.Where(s => s.ServiceType == typeof(IPasswordValidator<AppUser>)).ToList();
        builtIn.ForEach(s => services.Remove(s));
        services.AddScoped<IPasswordValidator<AppUser>, PolicyPasswordValidator>();
        return identity;
    }
}
