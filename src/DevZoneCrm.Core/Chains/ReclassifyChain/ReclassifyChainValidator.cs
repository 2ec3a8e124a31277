using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Chains.ReclassifyChain;

public sealed class ReclassifyChainValidator : AbstractValidator<ReclassifyChainCommand>
{
    public ReclassifyChainValidator() => RuleFor(c => c.Class).KnownValue();
}
