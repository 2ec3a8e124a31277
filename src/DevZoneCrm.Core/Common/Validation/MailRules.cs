using System.Net.Mail;
using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Common.Validation;

/// <summary>Mail addresses as people type them.</summary>
public static class MailRules
{
    public const int MaxLength = 120;

    /// <summary>Empty, or one address and nothing else: no display name, no second line for the headers of a mail.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalMailAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || IsAddress(text)).WithMessage(_ => ErrorTexts.Of("Validation.MailAddress"));

    private static bool IsAddress(string text) =>
        text.Length <= MaxLength && !text.Any(char.IsControl) && MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim() && address.Host.Length > 0;
}
