namespace DevZoneCrm.Web.Features.Account;

/// <summary>What is typed into the password form.</summary>
public sealed class PasswordInput
{
    public string Current { get; set; } = "";

    public string New { get; set; } = "";

    public string Repeat { get; set; } = "";
}
