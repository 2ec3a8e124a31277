using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Search.FindAnything;

public sealed class FindAnythingValidator : AbstractValidator<FindAnythingQuery>
{
    public FindAnythingValidator() => RuleFor(q => q.Text).OptionalText(FindAnythingQuery.MaxTextLength);
}
