using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Notices.Webhooks.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Notices.Webhooks.ChangeWebhook;

public sealed class ChangeWebhookValidator : AbstractValidator<ChangeWebhookCommand>
{
    private const int MinSecretLength = 8;

    public ChangeWebhookValidator()
    {
        RuleFor(c => c.Url).NotEmpty().MaximumLength(WebhookSettings.MaxUrlLength).Must(url => Uri.TryCreate(url?.Trim(), UriKind.Absolute, out _)).WithMessage(_ => ErrorTexts.Of(NoticeErrors.WebhookUrlInvalid));
        RuleFor(c => c.Secret).Length(MinSecretLength, WebhookSettings.MaxSecretLength).When(c => !string.IsNullOrEmpty(c.Secret));
    }
}
