using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Setup;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Resources;
using FluentValidation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Setup;

/// <summary>The one-time page of the first start. Without the key of the printed link it says only that it is gone.</summary>
public sealed partial class SetupPage
{
    private IReadOnlyList<ZoneProfile> _profiles = [];
    private IReadOnlyDictionary<string, string[]>? _fields;
    private string? _error;
    private bool _open;

    [Inject]
    public required SetupLink Link { get; set; }

    [Inject]
    public required ZoneSetup Setup { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<AccountText> Text { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [CascadingParameter]
    public required ShellViewer Viewer { get; set; }

    [SupplyParameterFromForm]
    public SetupForm? Form { get; set; }

    [SupplyParameterFromQuery]
    public string? Token { get; set; }

    private SetupForm Input => Form ??= new SetupForm { Profile = _profiles.Count > 0 ? _profiles[0].Id : null };

    private string Here => "/setup?token=" + Uri.EscapeDataString(Token ?? "");

    protected override void OnInitialized()
    {
        _open = Link.Fits(Token);
        if (_open)
        {
            _profiles = ZoneProfile.Shipped();
        }
        else
        {
            Context.Response.StatusCode = StatusCodes.Status410Gone;
        }
    }

    // Sent only to those who hold the key; the key is taken before the work, so that two posts make one administrator.
    private async Task CreateAsync()
    {
        if (Input.Password != Input.RepeatPassword)
        {
            _fields = new Dictionary<string, string[]>(StringComparer.Ordinal) { [nameof(SetupForm.RepeatPassword)] = [ErrorTexts.Of("Account.PasswordsDiffer")] };
            return;
        }

        if (!Link.TryTake(Token))
        {
            _open = false;
            return;
        }

        var done = false;
        try
        {
            done = await TryCreateAsync();
        }
        finally
        {
            if (!done)
            {
                Link.GiveBack(Token!);
            }
        }

        if (done)
        {
            Navigation.NavigateTo("/login");
        }
    }

    private async Task<bool> TryCreateAsync()
    {
        try
        {
            var administrator = new NewAccount { UserName = Input.UserName ?? "", DisplayName = Input.DisplayName, Password = Input.Password ?? "", Role = Role.Admin };
            await Setup.CreateAsync(new ZoneChoice(Input.Profile, Input.ZoneName), administrator, Context.RequestAborted);
            return true;
        }
        catch (ValidationException exception)
        {
            _fields = exception.Errors.GroupBy(e => e.PropertyName, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).ToArray(), StringComparer.Ordinal);
        }
        catch (RuleException exception)
        {
            _error = ErrorTexts.Of(exception.Code, [.. exception.Arguments]);
        }

        return false;
    }

    private static string ProfileName(ZoneProfile profile) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? profile.NameEn : profile.Name;
}
