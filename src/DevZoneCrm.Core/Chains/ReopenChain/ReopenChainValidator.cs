using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Chains.ReopenChain;

public sealed class ReopenChainValidator : AbstractValidator<ReopenChainCommand>
{
    public ReopenChainValidator() => RuleFor(c => c.Version).Between(1, long.MaxValue);
}
