using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Notices.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Notices.SaveNoticePreferences;

public sealed class SaveNoticePreferencesValidator : AbstractValidator<SaveNoticePreferencesCommand>
{
    private static readonly string[] Languages = ["zh-CN", "en"];

    public SaveNoticePreferencesValidator()
    {
        RuleFor(c => c.Email).OptionalMailAddress();
        RuleFor(c => c.Hours).NotNull();
        RuleFor(c => c.Language).Must(Languages.Contains);
        RuleForEach(c => c.Ways).Must(w => Enum.IsDefined(w.Key) && (int)w.Value is >= 0 and <= (int)NoticeKinds.Everywhere);
    }
}
