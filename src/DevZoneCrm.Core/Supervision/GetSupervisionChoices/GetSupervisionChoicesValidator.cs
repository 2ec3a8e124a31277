using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.GetSupervisionChoices;

public sealed class GetSupervisionChoicesValidator : AbstractValidator<GetSupervisionChoicesQuery>
{
    private const int MaxCodeLength = 40;

    public GetSupervisionChoicesValidator() => RuleFor(q => q.ProjectCode).OptionalText(MaxCodeLength);
}
