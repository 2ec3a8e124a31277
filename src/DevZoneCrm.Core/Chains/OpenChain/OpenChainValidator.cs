using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Chains.OpenChain;

public sealed class OpenChainValidator : AbstractValidator<OpenChainCommand>
{
    public OpenChainValidator()
    {
        RuleFor(c => c.Name).RequiredText(IndustryChain.MaxNameLength);
        RuleFor(c => c.Class).KnownValue();
        RuleFor(c => c.ValidFrom).BusinessDate();
    }
}
