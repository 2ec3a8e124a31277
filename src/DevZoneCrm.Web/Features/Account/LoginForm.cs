namespace DevZoneCrm.Web.Features.Account;

/// <summary>What the sign-in form posts.</summary>
public sealed class LoginForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }
}
