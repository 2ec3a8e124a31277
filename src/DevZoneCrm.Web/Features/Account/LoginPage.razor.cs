using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Hosting;
using DevZoneCrm.Web.Resources;
using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Account;

/// <summary>Signing in. A plain request, because only a plain request can set a cookie.</summary>
public sealed partial class LoginPage
{
    private string? _error;

    [Inject]
    public required PasswordSignIn Passwords { get; set; }

    [Inject]
    public required SignInManager<AppUser> SignIn { get; set; }

    [Inject]
    public required SignInThrottle Throttle { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<AccountText> Text { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [CascadingParameter]
    public required ShellViewer Viewer { get; set; }

    [SupplyParameterFromForm]
    public LoginForm? Form { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    /// <summary>Set by the account page after it ended all sign-ins.</summary>
    [SupplyParameterFromQuery]
    public string? Ended { get; set; }

    private LoginForm Input => Form ??= new LoginForm();

    private string Here => ReturnUrl is null ? "/login" : "/login?returnUrl=" + Uri.EscapeDataString(LocalUrl.OrHome(ReturnUrl));

    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Context.Request.Method) && Context.User.Identity?.IsAuthenticated == true)
        {
            await LeaveOrForgetAsync();
        }
    }

    // A cookie outlives the end of all sign-ins by up to a minute; here it is asked at once.
    private async Task LeaveOrForgetAsync()
    {
        if (await SignIn.ValidateSecurityStampAsync(Context.User) is not null)
        {
            Navigation.NavigateTo(LocalUrl.OrHome(ReturnUrl));
            return;
        }

        await SignIn.SignOutAsync();
    }

    private async Task SignInAsync()
    {
        var address = Context.Connection.RemoteIpAddress;
        if (!Throttle.IsOpen(address))
        {
            Context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            _error = Text["Login.TooMany"];
            return;
        }

        if (await Passwords.CheckAsync(Input.UserName, Input.Password, Context.RequestAborted) is not { } user)
        {
            Throttle.CountFailure(address);
            _error = Text["Login.Wrong", IdentityServices.MaxFailures, IdentityServices.LockoutTime.TotalMinutes];
            return;
        }

        await SignIn.SignInAsync(user, isPersistent: true);
        Navigation.NavigateTo(LocalUrl.OrHome(ReturnUrl));
    }
}
