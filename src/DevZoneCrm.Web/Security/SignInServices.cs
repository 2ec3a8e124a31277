using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Web.Api;
using DevZoneCrm.Web.Components.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Web.Security;

/// <summary>Sign-in for pages and for the API, and what may be seen without it: nothing that does not say so.</summary>
public static class SignInServices
{
    public const string CookieName = "dz-session";

    /// <summary>How long a cookie or a circuit counts after signing out everywhere.</summary>
    public static readonly TimeSpan StampInterval = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan SessionTime = TimeSpan.FromHours(12);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDataProtection().SetApplicationName("DevZoneCrm").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(DataFolder.Path(configuration), "keys")));
        services.AddHttpContextAccessor();
        services.AddScoped<SignInManager<AppUser>>();
        services.AddScoped<ISecurityStampValidator, SecurityStampValidator<AppUser>>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = StampInterval);
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddApplicationCookie();
        authentication.AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Scheme, null);
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = CookieName;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = SessionTime;
            options.SlidingExpiration = true;
            options.LoginPath = "/login";
            options.AccessDeniedPath = "/forbidden";
            options.ReturnUrlParameter = "returnUrl";
        });
        services.AddPermissionPolicies();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, StampedAuthenticationState>();
        services.AddScoped<TokenViewer>();
        services.AddScoped<IViewerSource, WebViewerSource>();
        services.AddScoped<CurrentViewer>();
        services.AddScoped<IShellViewerSource, AccountShellViewerSource>();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<SetupLink>();
        return services;
    }

    // A page or endpoint names a permission as its policy: [Authorize(Policy = nameof(Permission.ImportData))].
    private static void AddPermissionPolicies(this IServiceCollection services)
    {
        var builder = services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            builder.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(c => c.User.ToViewer().May(permission)));
        }
    }
}
