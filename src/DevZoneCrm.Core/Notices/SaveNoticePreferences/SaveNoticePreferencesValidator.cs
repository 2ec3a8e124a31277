using System.Net.Mail;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Notices.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Notices.SaveNoticePreferences;

public sealed class SaveNoticePreferencesValidator : AbstractValidator<SaveNoticePreferencesCommand>
{
    private const int MaxEmailLength = 120;
    private static readonly string[] Languages = ["zh-CN", "en"];

    public SaveNoticePreferencesValidator()
    {
        RuleFor(c => c.Email).Must(IsAddress).WithMessage(_ => ErrorTexts.Of(NoticeErrors.EmailInvalid)).When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.Hours).NotNull();
        RuleFor(c => c.Language).Must(Languages.Contains);
        RuleForEach(c => c.Ways).Must(w => Enum.IsDefined(w.Key) && (int)w.Value is >= 0 and <= (int)NoticeKinds.Everywhere);
    }

    // An address and nothing else: no display name, no second line for the headers of a mail.
    private static bool IsAddress(string? text) =>
        text is { Length: <= MaxEmailLength } && !text.Any(char.IsControl) && MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim() && address.Host.Length > 0;
}
