using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.Drafting.DraftActivity;

public sealed class DraftActivityValidator : AbstractValidator<DraftActivityQuery>
{
    public DraftActivityValidator() => RuleFor(q => q.Message).RequiredText(MessageParser.MaxLength);
}
