using FluentValidation;

namespace DevZoneCrm.Core.Notices.MarkNoticesRead;

public sealed class MarkNoticesReadValidator : AbstractValidator<MarkNoticesReadCommand>
{
    public MarkNoticesReadValidator() => RuleFor(c => c.NoticeId).NotEqual(Guid.Empty);
}
