using DevZoneCrm.Core.Accounts.ChangePassword;
using DevZoneCrm.Core.Accounts.GetViewerProfile;
using DevZoneCrm.Core.Accounts.SignOutEverywhere;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Account;

/// <summary>Who am I, my password, my sign-ins, my tokens.</summary>
public sealed partial class AccountPage
{
    // The sign-in page looks at the cookie again and forgets it.
    private const string Ended = "/login?ended=1";

    private readonly PasswordInput _password = new();
    private ViewerProfileDto? _profile;
    private string? _userName;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<AccountText> Text { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState>? Authentication { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _userName = Authentication is null ? null : (await Authentication).User.Identity?.Name;
        var result = await Sender.Send(new GetViewerProfileQuery());
        _profile = result.IsSuccess ? result.Value : null;
    }

    private async Task ChangePasswordAsync()
    {
        var result = await Sender.Send(new ChangePasswordCommand { CurrentPassword = _password.Current, NewPassword = _password.New, RepeatPassword = _password.Repeat });
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Navigation.NavigateTo(Ended, forceLoad: true);
        }
    }

    private async Task SignOutEverywhereAsync()
    {
        var result = await Sender.Send(new SignOutEverywhereCommand());
        if (result.IsSuccess)
        {
            Navigation.NavigateTo(Ended, forceLoad: true);
        }
    }
}
