using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Accounts;

/// <summary>What a password must be. One place for setup, the command line, the account page and Identity itself.</summary>
public static class PasswordPolicy
{
    public const int MinLength = 10;

    /// <summary>Long pass phrases are welcome; without an end a request could make the server hash megabytes.</summary>
    public const int MaxLength = 128;

    private const int MinDifferent = 5;

    /// <summary>The sentence that says what is wrong, in the current language; none for a good password.</summary>
    public static string? Complaint(string? password, string? userName)
    {
        var text = password ?? string.Empty;
        if (text.Length is < MinLength or > MaxLength)
        {
            return ErrorTexts.Of("Account.PasswordLength", MinLength, MaxLength);
        }

        if (!text.Any(char.IsDigit) || !text.Any(char.IsLetter))
        {
            return ErrorTexts.Of("Account.PasswordMix");
        }

        if (text.Distinct().Count() < MinDifferent || (userName is { Length: > 0 } && text.Contains(userName, StringComparison.OrdinalIgnoreCase)))
        {
            return ErrorTexts.Of("Account.PasswordTooEasy");
        }

        return null;
    }
}
